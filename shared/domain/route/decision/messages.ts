import type { CalendarDay } from '../../time/brands.ts';
import { toResident, type Draft } from '../message/queue.ts';

/** How to object and until when; what was decided stands in the letter itself. */
export const aboutObjection = (residentId: string, reference: string, objectionUntil: CalendarDay): Draft[] => [
  { template: 'decisionSent', to: toResident(residentId), facts: { objectionUntil }, about: `decision/${reference}`, withStage: false, notBefore: null },
];
