import { addMonths } from '../../time/calendar-day.ts';
import { type Changes, type EventMap, entered, kindOfStage, measured } from '../change.ts';
import type { KnownRoute, Stage } from '../route.ts';

type Entry = { id: string; enteredOn: Stage['enteredOn']; enteredAt: Stage['enteredAt'] };

/** The earlier stage as it begins again: at the place one had, with a programme of its usual length, or with the search open. */
function stageAgain(route: KnownRoute, { to, decidedOn, at }: EventMap['steppedBack'], entry: Entry): Stage {
  const kind = kindOfStage(route, to);
  if (kind === 'intake') return { kind, ...entry, planAgreedAt: null };
  if (kind === 'preparation') {
    const untilOn = addMonths(decidedOn, route.line.preparation.months);
    return { kind, ...entry, startsOn: decidedOn, untilOn, countsFrom: at, midReviewOn: null, finalReview: null, extensions: 0 };
  }
  if (kind === 'placement' && route.place !== null) {
    const reviews = { count: 0, lastOn: null, since: at };
    return { kind, ...entry, place: { ...route.place, startsOn: decidedOn }, firstDayOn: decidedOn, reviews };
  }
  return { kind: 'matching', ...entry, match: null, freeSince: at, withdrawn: 0 };
}

export const stepBackChanges: Changes<'steppedBack'> = {
  steppedBack: (route, event) =>
    measured(
      entered(route, event, (entry) => stageAgain(route, event, entry)),
      event,
      event.decidedOn,
      event.ladderLevel,
    ),
};
