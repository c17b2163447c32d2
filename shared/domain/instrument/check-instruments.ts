import { placementInstruments, type PlacementInstrument } from '../route/vocabulary.ts';
import type { InstrumentRules, InstrumentTable } from './instrument.ts';
import { ALWAYS } from './instruments.ts';

/** What is wrong with a table of instruments; `where` names the instrument and the day of its row. */
export type InstrumentProblem = {
  code: 'startMissing' | 'rowsOverlap' | 'limitsOutOfOrder' | 'lengthOutside' | 'warningNever' | 'conditionTwice' | 'arrangementTwice';
  where: string;
};

const unless = (isFine: boolean, code: InstrumentProblem['code'], where: string): InstrumentProblem[] => (isFine ? [] : [{ code, where }]);
const isLength = (months: number | null): boolean => months === null || (Number.isInteger(months) && months > 0);
const isOnceEach = (values: readonly string[]): boolean => new Set(values).size === values.length;

function checkRow(row: InstrumentRules, where: string): InstrumentProblem[] {
  const { maximumMonths, extendedMonths, absoluteMonths, warnWeeksBefore, warnAtAge, needsEnd, conditions, arrangements } = row;
  const lengths = [maximumMonths, extendedMonths, absoluteMonths].filter((months) => months !== null);
  const areInOrder = lengths.every((months, n) => months >= (lengths[n - 1] ?? 0)) && (maximumMonths !== null || lengths.length === 0);
  const ends = maximumMonths !== null || needsEnd;
  return [
    ...unless(lengths.every(isLength), 'lengthOutside', where),
    ...unless(areInOrder, 'limitsOutOfOrder', where),
    ...unless(!ends || warnWeeksBefore > 0 || warnAtAge !== null, 'warningNever', where),
    ...unless(isOnceEach(conditions), 'conditionTwice', where),
    ...unless(isOnceEach(arrangements.map(({ kind }) => kind)), 'arrangementTwice', where),
  ];
}

function checkVersions(instrument: PlacementInstrument, versions: InstrumentTable[PlacementInstrument]): InstrumentProblem[] {
  const starts = versions.map(({ validFrom }) => validFrom);
  const ascend = starts.every((start, n) => n === 0 || start > (starts[n - 1] ?? start));
  return [
    ...unless(versions[0].validFrom <= ALWAYS, 'startMissing', instrument),
    ...unless(ascend, 'rowsOverlap', instrument),
    ...versions.flatMap((row) => checkRow(row, `${instrument}/${row.validFrom}`)),
  ];
}

/** Everything that is wrong with this table; nothing where each instrument has exactly one version of its rules for every day there ever was. */
export const checkInstruments = (table: InstrumentTable): InstrumentProblem[] =>
  placementInstruments.flatMap((instrument) => checkVersions(instrument, table[instrument]));
