import type { CalendarDay } from '../../time/brands.ts';
import { toResident, type Draft } from '../message/queue.ts';

/** The resident hears that the plan they talked about is written down. */
export const aboutRevision = (residentId: string, agreedOn: CalendarDay): Draft[] => [
  { template: 'planRevised', to: toResident(residentId), facts: { agreedOn }, about: 'plan', withStage: false, notBefore: null },
];
