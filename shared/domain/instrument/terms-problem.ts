import type { AgreementTerms } from '../route/commands.ts';
import type { RefusalCode } from '../route/refusal-codes.ts';
import { mayReach, standardLimit, wasThere, type EarlierPlace } from './limits.ts';
import { rulesOn } from './rules-on.ts';

/** `earlier`: every placement that is over when this one starts. `overrules`: the reason is tailored, and a note says why. */
type Circumstances = { companyId: string; earlier: readonly EarlierPlace[]; overrules: boolean };

/**
 * What stands in the way of agreeing on a placement in this legal form; null where nothing does. Every condition must have been looked at. A tailored
 * reason overrules the standard maximum and an earlier trial at the same company (it may have been another job), never the absolute maximum.
 */
export function termsProblem(terms: AgreementTerms, { companyId, earlier, overrules }: Circumstances): RefusalCode | null {
  const { instrument, startsOn, untilOn } = terms;
  const rules = rulesOn(instrument, startsOn);
  if (untilOn !== null && untilOn < startsOn) return 'endsBeforeStart';
  if (!rules.conditions.every((condition) => terms.conditions.includes(condition))) return 'conditionsUnmet';
  if (rules.conditions.includes('no-earlier-trial-here') && wasThere(earlier, instrument, companyId) && !overrules) return 'conditionsUnmet';
  if (untilOn === null && rules.needsEnd) return 'untilMissing';
  const limit = standardLimit(rules, startsOn, earlier);
  const reaches = untilOn ?? (limit !== null && limit > startsOn ? limit : startsOn); // without a day of its own it lasts as long as it may
  return mayReach(rules, { startsOn, untilOn: reaches, earlier, isExtension: false, overrules }) ? null : 'limitPassed';
}
