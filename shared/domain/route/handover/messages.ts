import type { CalendarDay } from '../../time/brands.ts';
import { aboutNewCoach } from '../intake/messages.ts';
import { toCoach, toResident, type Draft } from '../message/queue.ts';

/** Who will meet in the talk, and when. */
export const aboutHandoverTalk = (residentId: string, coachId: string, talkOn: CalendarDay): Draft[] => [
  { template: 'handoverPlanned', to: toCoach(coachId), facts: { talkOn }, about: 'handover', withStage: false, notBefore: null },
  { template: 'handoverTalk', to: toResident(residentId), facts: { talkOn, coachId }, about: 'handover', withStage: false, notBefore: null },
];

/** The new coach and the resident hear who they now have; the coach before that the route is no longer theirs. */
export const aboutHandover = (residentId: string, before: string | null, coachId: string, stage: string): Draft[] => [
  ...aboutNewCoach(residentId, coachId, stage),
  ...(before === null ? [] : [handedOver(before)]),
];

const handedOver = (coachId: string): Draft => ({
  template: 'handedOver',
  to: toCoach(coachId),
  facts: {},
  about: 'coach',
  withStage: false,
  notBefore: null,
});
