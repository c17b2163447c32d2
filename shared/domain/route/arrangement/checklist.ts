import type { Actor } from '../../actor.ts';
import type { ArrangementRule } from '../../instrument/instrument.ts';
import { jobArrangements } from '../../instrument/instruments.ts';
import { rulesOn } from '../../instrument/rules-on.ts';
import { dayOf } from '../../time/amsterdam.ts';
import type { CalendarDay, Instant } from '../../time/brands.ts';
import { addWorkingDays } from '../../time/working-days.ts';
import type { AgreementTerms } from '../commands.ts';
import type { RouteEventOf } from '../events.ts';
import type { Arrangement, KnownRoute } from '../route.ts';
import { openFor } from './open-for.ts';

/** What happens to a checklist. */
export type ArrangementEvent = RouteEventOf<'arrangementAdded' | 'arrangementSettled'>;

/** Who changed it, and when. */
type Stamp = { at: Instant; by: Actor };

/** Before the start by so many working days; today where that has passed. */
export function dueOn({ workingDaysBeforeStart }: ArrangementRule, startsOn: CalendarDay, now: Instant): CalendarDay {
  const day = addWorkingDays(startsOn, -workingDaysBeforeStart);
  return day > dayOf(now) ? day : dayOf(now);
}

const isKind =
  ({ kind }: ArrangementRule) =>
  (arrangement: Arrangement): boolean =>
    arrangement.kind === kind;

/** Each item that is not on the list yet, and each open one whose day has moved. */
function added(route: KnownRoute, attempt: number | null, rules: readonly ArrangementRule[], startsOn: CalendarDay, stamp: Stamp) {
  const known = route.arrangements.filter((arrangement) => arrangement.attempt === attempt);
  return rules.flatMap((rule): RouteEventOf<'arrangementAdded'>[] => {
    const before = known.find(isKind(rule));
    const due = dueOn(rule, startsOn, stamp.at);
    if (before !== undefined && (before.settledAs !== null || before.dueOn === due)) return [];
    return [{ type: 'arrangementAdded', attempt, kind: rule.kind, owner: before?.owner ?? rule.owner, dueOn: due, noteId: null, ...stamp }];
  });
}

/** The checklist of the agreed legal form as it is drawn up with an agreement. */
export const checklist = (route: KnownRoute, attempt: number, { instrument, startsOn }: AgreementTerms, stamp: Stamp): ArrangementEvent[] =>
  added(route, attempt, rulesOn(instrument, startsOn).arrangements, startsOn, stamp);

/** The same when the agreement changes: days move with the start, and what only the form of before asked for is not needed any more. */
export function amendedChecklist(route: KnownRoute, attempt: number, before: AgreementTerms, after: AgreementTerms, stamp: Stamp): ArrangementEvent[] {
  const askedBefore = rulesOn(before.instrument, before.startsOn).arrangements;
  const asked = rulesOn(after.instrument, after.startsOn).arrangements;
  const gone = openFor(route, attempt).filter(({ kind }) => askedBefore.some((rule) => rule.kind === kind) && !asked.some((rule) => rule.kind === kind));
  return [
    ...checklist(route, attempt, after, stamp),
    ...gone.map(({ kind }): ArrangementEvent => ({
      type: 'arrangementSettled',
      attempt,
      kind,
      outcome: 'not-needed',
      settledOn: dayOf(stamp.at),
      noteId: null,
      ...stamp,
    })),
  ];
}

/** What a job needs before its first day, counted back from the day on which people decide about it. */
export const jobChecklist = (route: KnownRoute, decideBy: CalendarDay, stamp: Stamp): ArrangementEvent[] =>
  added(route, null, jobArrangements, decideBy, stamp);
