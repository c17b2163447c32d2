import type { CalendarDay } from '../../time/brands.ts';
import type { ExitOutcome, PlacementInstrument } from '../vocabulary.ts';

/**
 * The closed list of facts that may be put right, each with what it should have been. Days, hours and instrument of the present stage, the day of the
 * last review, the company of the present place, the outcome of a closed route. What was recorded stays readable; what follows is worked out from the right fact.
 */
export type Correction =
  | { fact: 'stageDay'; was: CalendarDay; is: CalendarDay }
  | { fact: 'firstDay'; was: CalendarDay; is: CalendarDay }
  | { fact: 'startDay'; was: CalendarDay; is: CalendarDay }
  | { fact: 'endDay'; was: CalendarDay | null; is: CalendarDay | null }
  | { fact: 'reviewDay'; was: CalendarDay; is: CalendarDay }
  | { fact: 'contactDay'; was: CalendarDay; is: CalendarDay }
  | { fact: 'hours'; was: number; is: number }
  | { fact: 'instrument'; was: PlacementInstrument; is: PlacementInstrument }
  | { fact: 'company'; was: string; is: string }
  | { fact: 'outcome'; was: ExitOutcome; is: ExitOutcome };
export type CorrectableFact = Correction['fact'];
