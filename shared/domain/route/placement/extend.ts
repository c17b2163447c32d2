import { accept, refuse } from '../../decider.ts';
import { mayReach } from '../../instrument/limits.ts';
import { rulesOn } from '../../instrument/rules-on.ts';
import { stamp } from '../../stamp.ts';
import { dayOf } from '../../time/amsterdam.ts';
import type { CalendarDay, Instant } from '../../time/brands.ts';
import { moveProblem, plannedDay } from '../days.ts';
import { moveOf, planVersion } from '../moves.ts';
import type { RefusalCode } from '../refusal-codes.ts';
import { whileIn, type Rule } from '../rule.ts';
import { coachSide } from '../who.ts';
import { workingDayUpTo } from './instrument-waits.ts';
import { lastDayOf } from './limit.ts';

/** An extension ends later than what it extends, and leaves a working day to decide again. */
export const extensionProblem = (untilOn: CalendarDay, now: Instant, before: CalendarDay): RefusalCode | null =>
  plannedDay(untilOn, now, null, 'extensionNotLater') ?? (untilOn <= before || workingDayUpTo(untilOn) <= dayOf(now) ? 'extensionNotLater' : null);

/** As often as needed, each time with a reason of its own, as far as the law lets it. A pause does not stop the law, so neither does it stop this. */
export const extendPlacement: Rule<'extendPlacement'> = whileIn(
  'placement',
  { who: coachSide, whilePaused: true },
  (route, { place }) => (lastDayOf(route, place) === null ? 'extensionNotNeeded' : null),
  (route, { place, enteredOn }, command, now) => {
    const endsOn = lastDayOf(route, place);
    if (endsOn === null) return refuse('extensionNotNeeded');
    const { untilOn, reason } = command;
    const problem = moveProblem(command, now, enteredOn) ?? extensionProblem(untilOn, now, endsOn);
    if (problem !== null) return refuse(problem);
    const { startsOn, instrument } = place;
    const reach = { startsOn, untilOn, earlier: route.placesBefore, isExtension: true, overrules: reason === 'tailored' };
    if (!mayReach(rulesOn(instrument, startsOn), reach)) return refuse('limitPassed');
    return accept({ type: 'placementExtended', untilOn, planVersion: planVersion(route), ...moveOf(command), ...stamp(command, now) });
  },
);
