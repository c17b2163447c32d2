import { accept, refuse } from '../../decider.ts';
import { stamp } from '../../stamp.ts';
import { dayOf } from '../../time/amsterdam.ts';
import type { Instant } from '../../time/brands.ts';
import { addDays } from '../../time/calendar-day.ts';
import { pastDay } from '../days.ts';
import type { RouteEvent } from '../events.ts';
import { queued } from '../message/queue.ts';
import type { RefusalCode } from '../refusal-codes.ts';
import type { KnownRoute, PlacementStage } from '../route.ts';
import { whileIn, type CommandMap, type Rules } from '../rule.ts';
import { anyOf, coachSide, ownResident } from '../who.ts';
import { withAnswer } from './answer.ts';
import { aboutCheckIn } from './messages.ts';
import { nextRound } from './rounds.ts';

/** Somebody may be asked a little before the day of the round, never long before: then it would stay silent too long after it. */
const EARLY_DAYS = 6;

function answerProblem(route: KnownRoute, stage: PlacementStage, { round, answeredOn }: CommandMap['answerCheckIn'], now: Instant): RefusalCode | null {
  const next = nextRound(route, stage);
  if (next !== null && round < next.round) return 'roundAnswered';
  if (round !== next?.round || dayOf(now) < addDays(next.on, -EARLY_DAYS)) return 'roundUnknown';
  return pastDay(answeredOn, now, stage.checkIns.lastOn ?? stage.firstDayOn ?? stage.place.startsOn, 'dayBeforeStart');
}

export const checkInRules: Rules<'answerCheckIn'> = {
  answerCheckIn: whileIn(
    'placement',
    { who: anyOf(ownResident, coachSide), whilePaused: true },
    (route, stage) => (nextRound(route, stage) === null ? 'roundUnknown' : null),
    (route, stage, command, now) => {
      const problem = answerProblem(route, stage, command, now);
      if (problem !== null) return refuse(problem);
      const { round, mood, wantsContact, answeredOn, noteId } = command;
      return accept<RouteEvent>(
        { type: 'checkInAnswered', round, mood, wantsContact, answeredOn, noteId, ...stamp(command, now) },
        ...queued(route, aboutCheckIn(route, withAnswer(stage, command, now)), command.by, now),
      );
    },
  ),
};
