import type { CalendarDay } from '../../time/brands.ts';
import type { KnownRoute, Match, Place, Route } from '../route.ts';

/**
 * A place that this route has at a company, under the number by which both know it. `asked`: the company decides; `kept`: for this match;
 * `taken`: somebody works there; `lost`: the company said that it has nothing under this number (any more).
 */
export type Hold = {
  companyId: string;
  attempt: number;
  step: 'asked' | 'kept' | 'taken' | 'lost';
  placeId: string | null;
  startsOn: CalendarDay;
  untilOn: CalendarDay | null;
  hoursPerWeek: number | null;
};

const steps = { asked: 'asked', waiting: 'asked', held: 'kept', lapsed: 'lost', 'turned-down': 'lost' } as const;

function matchHold({ attempt, companyId, wanted, reservation }: Match): Hold | null {
  return reservation.step === 'none' ? null : { companyId, attempt, step: steps[reservation.step], ...wanted };
}

/** The place where somebody works: in a placement, and in the transition that follows it at the same company. */
function presentPlace({ stage, place }: KnownRoute): Place | null {
  if (stage.kind === 'placement') return stage.place;
  return stage.kind === 'transition' && place !== null && stage.companyId === place.companyId ? place : null;
}

export function placeHold(route: KnownRoute): Hold | null {
  const present = presentPlace(route);
  if (present === null || present.attempt === null) return null;
  const { companyId, placeId, attempt, startsOn, untilOn } = present;
  const isLost = route.turnedDown?.companyId === companyId && route.turnedDown.attempt === attempt;
  return { companyId, attempt, step: isLost ? 'lost' : 'taken', placeId, startsOn, untilOn, hoursPerWeek: null };
}

/** Everything this route has at companies, or asked of them. */
export const holdsOf = (route: Route): Hold[] =>
  route.stage === null ? [] : [placeHold(route), route.match === null ? null : matchHold(route.match)].filter((hold) => hold !== null);
