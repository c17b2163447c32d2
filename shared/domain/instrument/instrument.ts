import type { ArrangementKind, PlacementInstrument, StartCondition } from '../route/vocabulary.ts';
import type { ArrangementOwner } from '../route/commands.ts';
import type { CalendarDay } from '../time/brands.ts';

/**
 * The rules of one legal form of a placement from a day on; a placement keeps the rules that held on its first day. Lengths in months or weeks.
 * Sources: section 2.2 of the pilot's domain dossier; Participatiewet art. 10a (participation place); Groningen's page for employers (trial placement).
 */
export type InstrumentRules = {
  instrument: PlacementInstrument;
  validFrom: CalendarDay;
  /** Standard maximum; null: none, or by contract. */
  maximumMonths: number | null;
  /** With extensions, each with its own reason; null: no further limit than the standard one can be given a reason for. */
  extendedMonths: number | null;
  /** Earlier placements under the same instrument count too. */
  isCumulative: boolean;
  /** Weeks before the limit at which it is looked at. */
  warnWeeksBefore: number;
  /** Warns at this age of the (cumulative) placement as well; null: not. */
  warnAtMonths: number | null;
  /** Whether an agreement must say when it ends. */
  needsEnd: boolean;
  conditions: readonly StartCondition[];
  arrangements: readonly { kind: ArrangementKind; owner: ArrangementOwner; workingDaysBeforeStart: number }[];
};
