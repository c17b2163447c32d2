import type { InstrumentRules } from '../../instrument/instrument.ts';
import { mayReach, standardLimit, wasThere } from '../../instrument/limits.ts';
import { rulesOn } from '../../instrument/rules-on.ts';
import type { CalendarDay } from '../../time/brands.ts';
import { addMonths } from '../../time/calendar-day.ts';
import type { RefusalCode } from '../refusal-codes.ts';
import type { KnownRoute } from '../route.ts';
import type { MoveReason, TransitionForm } from '../vocabulary.ts';

/** An offer that is nobody's trial is decided upon within a year. */
const LONGEST_OFFER_MONTHS = 12;

type Trial = { form: TransitionForm | null; startsOn: CalendarDay; decideBy: CalendarDay };

/** The law of the trial on its first day; null for an offer, which has none. */
const trialRules = ({ form, startsOn }: Pick<Trial, 'form' | 'startsOn'>): InstrumentRules | null =>
  form === 'trial-placement' ? rulesOn(form, startsOn) : null;

/** Whether a transition may take until the day of its decision. */
export function reachProblem(route: KnownRoute, trial: Trial, { reason, isExtension }: { reason: MoveReason; isExtension: boolean }): RefusalCode | null {
  const { startsOn, decideBy } = trial;
  const rules = trialRules(trial);
  if (rules === null) return decideBy > addMonths(startsOn, LONGEST_OFFER_MONTHS) ? 'dayTooFar' : null;
  const reach = { startsOn, untilOn: decideBy, earlier: route.placesBefore, isExtension, overrules: reason === 'tailored' };
  return mayReach(rules, reach) ? null : 'limitPassed';
}

/** One trial at a company; a tailored reason says why another is right, for instance for other work. */
export const triedHere = ({ placesBefore }: KnownRoute, form: TransitionForm, companyId: string | null): boolean =>
  form === 'trial-placement' && wasThere(placesBefore, form, companyId);

/** The day that the law gives a trial at least as long as it was agreed; null for an offer. */
export function trialEnd(route: KnownRoute, trial: Trial): CalendarDay | null {
  const rules = trialRules(trial);
  const limit = rules === null ? null : standardLimit(rules, trial.startsOn, route.placesBefore);
  return limit === null || limit > trial.decideBy ? limit : trial.decideBy;
}
