import type { CalendarDay } from '../time/brands.ts';
import { addDays, addMonths, daysBetween } from '../time/calendar-day.ts';
import type { PlacementInstrument } from '../route/vocabulary.ts';
import type { Age, InstrumentRules } from './instrument.ts';

/** A placement that is over: its days count where a limit is cumulative. `until` is the day on which it ended. */
export type EarlierPlace = { instrument: PlacementInstrument; companyId: string; from: CalendarDay; until: CalendarDay };

/** Whether somebody worked under this instrument at this company before; what never began does not count. */
export const wasThere = (earlier: readonly EarlierPlace[], instrument: PlacementInstrument, companyId: string | null): boolean =>
  earlier.some((place) => place.instrument === instrument && place.companyId === companyId && place.until > place.from);

/** Days of earlier placements that count under these rules. */
const daysUsed = ({ countsEarlier }: InstrumentRules, earlier: readonly EarlierPlace[]): number =>
  earlier.reduce((sum, { instrument, from, until }) => sum + (countsEarlier.includes(instrument) ? daysBetween(from, until) : 0), 0);

const dayAtAge = (startsOn: CalendarDay, age: Age): CalendarDay => ('months' in age ? addMonths(startsOn, age.months) : addDays(startsOn, age.weeks * 7));

/** The day on which a placement that starts on `startsOn` reaches so many months, earlier ones counted; null where there is no such limit. */
function limitDay(rules: InstrumentRules, months: number | null, startsOn: CalendarDay, earlier: readonly EarlierPlace[]): CalendarDay | null {
  return months === null ? null : addDays(addMonths(startsOn, months), -daysUsed(rules, earlier));
}

/** The last day under the standard maximum. It lies before the start where earlier placements have used it up. */
export const standardLimit = (rules: InstrumentRules, startsOn: CalendarDay, earlier: readonly EarlierPlace[]): CalendarDay | null =>
  limitDay(rules, rules.maximumMonths, startsOn, earlier);

/** Whether a placement may last until this day. `isExtension`: it began and goes on with a reason of its own; `overrules`: that reason is tailored. */
export function mayReach(rules: InstrumentRules, { startsOn, untilOn, earlier, isExtension, overrules }: Reach): boolean {
  const absolute = limitDay(rules, rules.absoluteMonths, startsOn, earlier);
  if (absolute !== null && (untilOn > absolute || startsOn >= absolute)) return false;
  if (overrules) return true;
  const usual = limitDay(rules, isExtension ? (rules.extendedMonths ?? rules.maximumMonths) : rules.maximumMonths, startsOn, earlier);
  return usual === null || (untilOn <= usual && startsOn < usual);
}
export type Reach = { startsOn: CalendarDay; untilOn: CalendarDay; earlier: readonly EarlierPlace[]; isExtension: boolean; overrules: boolean };

/** The days on which a placement that lasts until `endsOn` (null: no end) is looked at, in order; none on or after its end. */
export function warningDays(rules: InstrumentRules, startsOn: CalendarDay, endsOn: CalendarDay | null, earlier: readonly EarlierPlace[]): CalendarDay[] {
  const { warnAtAge, warnWeeksBefore } = rules;
  const byAge = warnAtAge === null ? [] : [addDays(dayAtAge(startsOn, warnAtAge), -daysUsed(rules, earlier))];
  const byEnd = endsOn === null || warnWeeksBefore === 0 ? [] : [addDays(endsOn, -7 * warnWeeksBefore)];
  return [...new Set([...byAge, ...byEnd])].filter((on) => on > startsOn && (endsOn === null || on < endsOn)).toSorted();
}
