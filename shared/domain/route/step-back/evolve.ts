import type { CalendarDay } from '../../time/brands.ts';
import { addMonths } from '../../time/calendar-day.ts';
import { type Changes, type EventMap, entered, kindOfStage, measured } from '../change.ts';
import { placeHold } from '../matching/holds.ts';
import { nothingHeard } from '../placement/beginning.ts';
import { nothingHeld } from '../programme/beginning.ts';
import type { KnownRoute, Place, Stage } from '../route.ts';

type Again = Pick<EventMap['steppedBack'], 'to' | 'decidedOn' | 'at'>;
type Entry = { id: string; enteredOn: Stage['enteredOn']; enteredAt: Stage['enteredAt'] };

/** The place one had, as it begins again: under the number its company knows where somebody still works there, under a new one where it was let go. */
function placeAgain(route: KnownRoute, decidedOn: CalendarDay): Place | null {
  const { place, matchCount } = route;
  if (place === null) return null;
  const isStillHeld = placeHold(route) !== null;
  const untilOn = place.untilOn !== null && place.untilOn > decidedOn ? place.untilOn : null;
  return { ...place, attempt: isStillHeld ? place.attempt : matchCount + 1, startsOn: decidedOn, untilOn, extensions: 0, extendedAt: null };
}

/** An earlier stage as it begins again: at the place one had, with a programme of its usual length, or with the search open. */
export function stageAgain(route: KnownRoute, { to, decidedOn, at }: Again, entry: Entry): Stage {
  const kind = kindOfStage(route, to);
  const place = placeAgain(route, decidedOn);
  if (kind === 'intake') return { kind, ...entry, planAgreedAt: null };
  if (kind === 'preparation') {
    const untilOn = addMonths(decidedOn, route.line.preparation.months);
    return { kind, ...entry, startsOn: decidedOn, untilOn, countsFrom: at, ...nothingHeld };
  }
  if (kind === 'placement' && place !== null) return { kind, ...entry, place, firstDayOn: decidedOn, ...nothingHeard(at) };
  return { kind: 'matching', ...entry, freeSince: at, withdrawn: 0 };
}

/** The place that a step back leads to is the route's place from now on. */
function backAt(route: KnownRoute, stage: Stage): KnownRoute {
  if (stage.kind !== 'placement') return route;
  const { place } = stage;
  return { ...route, place, matchCount: Math.max(route.matchCount, place.attempt ?? 0) };
}

export const stepBackChanges: Changes<'steppedBack'> = {
  steppedBack(route, event) {
    const moved = entered(route, event, (entry) => stageAgain(route, event, entry));
    return measured(backAt(moved, moved.stage), event, event.decidedOn, event.ladderLevel);
  },
};
