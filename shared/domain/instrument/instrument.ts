import type { ArrangementOwner } from '../route/commands.ts';
import type { ArrangementKind, PlacementInstrument, StartCondition } from '../route/vocabulary.ts';
import type { CalendarDay } from '../time/brands.ts';

/** What must be arranged before day one, who sees to it, and how many working days before the start it is due. */
export type ArrangementRule = { kind: ArrangementKind; owner: ArrangementOwner; workingDaysBeforeStart: number };

/** How old something is. */
export type Age = { months: number } | { weeks: number };

/**
 * The rules of one legal form of a placement from a day on; a placement keeps the rules that held on its first day. Lengths are in months.
 * Sources: Participatiewet art. 10a (participation place) and 10b (sheltered work); the law of 1 July 2023 known as Breed Offensief and Groningen's
 * page for employers (trial placement). The length of a work-experience place is local policy.
 */
export type InstrumentRules = {
  validFrom: CalendarDay;
  /** Standard maximum, which a tailored reason overrules; null: none, or by contract. */
  maximumMonths: number | null;
  /** How far an extension may reach with any reason of its own; null: not beyond the standard maximum. */
  extendedMonths: number | null;
  /** What no reason overrules; null: nothing. */
  absoluteMonths: number | null;
  /** Earlier placements under these instruments count towards each maximum. */
  countsEarlier: readonly PlacementInstrument[];
  /** Weeks before its end at which a placement is looked at; 0: not. */
  warnWeeksBefore: number;
  /** Looked at when the placement, with what counts of earlier ones, has this age as well; null: not. */
  warnAtAge: Age | null;
  /** Whether an agreement must say when it ends. */
  needsEnd: boolean;
  conditions: readonly StartCondition[];
  arrangements: readonly ArrangementRule[];
};

/** The versions of each instrument's rules, oldest first; the oldest holds for every day before it too. */
export type InstrumentTable = Readonly<Record<PlacementInstrument, readonly [InstrumentRules, ...InstrumentRules[]]>>;
