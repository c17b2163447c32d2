import type { CalendarDay } from '../../time/brands.ts';
import { toCoach, toResident, type Draft } from '../message/queue.ts';

/** Coach and resident each hear who they will meet. */
export const aboutNewCoach = (residentId: string, coachId: string | null, stage: string): Draft[] =>
  coachId === null
    ? []
    : [
        { template: 'coachAssigned', to: toCoach(coachId), facts: { stage }, about: 'coach', withStage: false, notBefore: null },
        { template: 'yourCoach', to: toResident(residentId), facts: { coachId }, about: 'coach', withStage: false, notBefore: null },
      ];

export const aboutPlan = (residentId: string, agreedOn: CalendarDay, hoursPerWeek: number): Draft[] => [
  { template: 'planAgreed', to: toResident(residentId), facts: { agreedOn, hoursPerWeek }, about: 'plan', withStage: false, notBefore: null },
];
