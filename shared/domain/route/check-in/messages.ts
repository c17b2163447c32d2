import { startOfWorkingDay } from '../../time/working-time.ts';
import { toResident, type Draft } from '../message/queue.ts';
import type { KnownRoute, PlacementStage } from '../route.ts';
import { checkInId } from './commitments.ts';
import { nextRound } from './rounds.ts';

/** The question of the next check-in, for the morning of its day. While the check-ins are paused nothing is asked; resuming asks again. */
export function aboutCheckIn(route: KnownRoute, stage: PlacementStage): Draft[] {
  const next = nextRound(route, stage);
  if (next === null || route.paused['check-in'] !== null) return [];
  const about = checkInId(route, stage, next);
  return [
    {
      template: 'askResident',
      to: toResident(route.residentId),
      facts: { round: next.round, companyId: stage.place.companyId },
      about,
      withStage: true,
      notBefore: startOfWorkingDay(next.on),
    },
  ];
}
