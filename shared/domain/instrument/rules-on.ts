import type { PlacementInstrument } from '../route/vocabulary.ts';
import type { CalendarDay } from '../time/brands.ts';
import type { InstrumentRules, InstrumentTable } from './instrument.ts';
import { instruments } from './instruments.ts';

/** The rules of this instrument for a placement whose first day this is. */
export function rulesOn(instrument: PlacementInstrument, firstDayOn: CalendarDay, table: InstrumentTable = instruments): InstrumentRules {
  const versions = table[instrument];
  return versions.findLast(({ validFrom }) => validFrom <= firstDayOn) ?? versions[0];
}
