import { dueWithin } from '../../time/due-within.ts';
import { addWorkingDays } from '../../time/working-days.ts';
import { endOfWorkingDay } from '../../time/working-time.ts';
import { toResident } from '../message/queue.ts';
import type { KnownRoute, PlacementStage } from '../route.ts';
import { attemptOf, coachOf, type Wait } from '../waits.ts';
import { nextRound, type Round } from './rounds.ts';

/** After so many working days the resident is asked once more; with the usual ladder it is the coach's turn on the sixth. */
const ANSWER_WITHIN_WORKING_DAYS = 3;
const CONTACT_WITHIN_WORKING_DAYS = 1;

export const checkInId = (route: KnownRoute, stage: PlacementStage, { round }: Round): string => `residentCheckIn/${attemptOf(route, stage)}/${round}`;

/** The resident's own check-in, asked apart from the company's. Silence goes to the coach; a company never hears of question or answer. */
export function checkInWaits(route: KnownRoute, stage: PlacementStage): Wait[] {
  const next = nextRound(route, stage);
  if (next === null) return [];
  const due = endOfWorkingDay(addWorkingDays(next.on, ANSWER_WITHIN_WORKING_DAYS));
  return [{ id: checkInId(route, stage, next), kind: 'residentCheckIn', owner: toResident(route.residentId), since: stage.checkIns.since, due }];
}

/** Who says that it does not go well, or asks for a talk, hears from the coach on the next working day. */
export function contactAfterCheckInWaits(route: KnownRoute, stage: PlacementStage): Wait[] {
  const { round, wantsContact, since } = stage.checkIns;
  if (!wantsContact) return [];
  const due = dueWithin(since, CONTACT_WITHIN_WORKING_DAYS);
  return [{ id: `contactAfterCheckIn/${attemptOf(route, stage)}/${round}`, kind: 'contactAfterCheckIn', owner: coachOf(route), since, due }];
}
