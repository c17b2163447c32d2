import type { RouteCommandOf } from '#shared/domain/route/commands.ts';
import type { Correction, CorrectableFact } from '#shared/domain/route/correction/correction.ts';
import { heldFact } from '#shared/domain/route/correction/facts.ts';
import type { Route } from '#shared/domain/route/route.ts';
import { exitOutcomes, placementInstruments } from '#shared/domain/route/vocabulary.ts';
import { dayOf } from '#shared/domain/time/amsterdam.ts';
import type { CalendarDay } from '#shared/domain/time/brands.ts';
import { addDays } from '#shared/domain/time/calendar-day.ts';
import type { Situation } from './commands.ts';
import { COMPANY, OTHER_COMPANY, coachSideOf } from './people.ts';

export const correctableFacts = [
  'stageDay',
  'contactDay',
  'firstDay',
  'startDay',
  'endDay',
  'reviewDay',
  'hours',
  'instrument',
  'company',
  'outcome',
] as const satisfies readonly CorrectableFact[];

/** The correction that takes this one back. */
export const reversed = (correction: Correction): Correction => ({ ...correction, was: correction.is, is: correction.was }) as Correction;

/** What is held now of a fact; where there is none, what somebody with a stale page would think. */
const heldIn = (route: Route, fact: CorrectableFact): Correction['is'] => (route.stage === null ? null : (heldFact(route, fact)?.value ?? null));

/** A value as it was read from the route under the name of this fact. */
const asRead = <Value>(value: Correction['is'], otherwise: Value): Value => (value ?? otherwise) as Value;

/** The same fact with another value, some days off or another word. */
function correctionOf({ route, now, choose }: Situation, fact: CorrectableFact): Correction {
  const held = heldIn(route, fact);
  const off = choose.of([-1, -7, -2, 1, 3, 30, -45]);
  const moved = (was: CalendarDay) => ({ was, is: addDays(was, off) });
  switch (fact) {
    case 'hours':
      return { fact, was: asRead(held, 16), is: choose.of([20, 12, 28]) };
    case 'instrument':
      return { fact, was: asRead(held, 'work-experience' as const), is: choose.of(placementInstruments) };
    case 'company': {
      const was = asRead<string>(held, COMPANY);
      return { fact, was, is: was === COMPANY ? OTHER_COMPANY : COMPANY };
    }
    case 'outcome':
      return { fact, was: asRead(held, 'volunteering' as const), is: choose.of(exitOutcomes) };
    case 'endDay':
      return { fact, ...moved(asRead(held, dayOf(now))), was: asRead<CalendarDay | null>(held, null) };
    case 'stageDay':
    case 'firstDay':
    case 'startDay':
    case 'reviewDay':
    case 'contactDay':
      return { fact, ...moved(asRead(held, dayOf(now))) };
  }
}

/** A correction of any fact that there is. */
export function usualCorrection(situation: Situation): RouteCommandOf<'correctFact'> {
  const { route, now, choose } = situation;
  const there = correctableFacts.filter((fact) => heldIn(route, fact) !== null);
  const [first = 'stageDay', ...more] = there;
  const correction = correctionOf(situation, choose.of<CorrectableFact>([first, ...more]));
  return { type: 'correctFact', by: coachSideOf(route), correction, correctedOn: dayOf(now), noteId: null };
}
