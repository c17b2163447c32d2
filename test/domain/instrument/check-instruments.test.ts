import { checkInstruments, type InstrumentProblem } from '#shared/domain/instrument/check-instruments.ts';
import type { InstrumentRules, InstrumentTable } from '#shared/domain/instrument/instrument.ts';
import { instruments, jobArrangements } from '#shared/domain/instrument/instruments.ts';
import { day } from '../route/support/days.ts';

const [sound] = instruments['work-experience'];
const withRow = (change: Partial<InstrumentRules>): InstrumentTable => ({ ...instruments, 'work-experience': [{ ...sound, ...change }] });
const where = `work-experience/${sound.validFrom}`;

/** One planted problem each. */
const planted: [code: InstrumentProblem['code'], where: string, table: InstrumentTable][] = [
  ['startMissing', 'work-experience', withRow({ validFrom: day('2020-01-01') })],
  ['rowsOverlap', 'work-experience', { ...instruments, 'work-experience': [sound, sound] }],
  ['limitsOutOfOrder', where, withRow({ extendedMonths: 6 })],
  ['limitsOutOfOrder', where, withRow({ maximumMonths: null, absoluteMonths: 9 })],
  ['lengthOutside', where, withRow({ maximumMonths: 0.5 })],
  ['warningNever', where, withRow({ warnWeeksBefore: 0 })],
  ['conditionTwice', where, withRow({ conditions: ['insured', 'insured'] })],
  ['arrangementTwice', where, withRow({ arrangements: [...sound.arrangements, ...sound.arrangements] })],
];

describe('the table of instruments', () => {
  it('has every instrument, from the start of time, without overlap', () => {
    expect(checkInstruments(instruments)).toEqual([]);
  });

  it('names each arrangement of a job once', () => {
    expect(new Set(jobArrangements.map(({ kind }) => kind)).size).toBe(jobArrangements.length);
  });

  it.each(planted)('is found to have %s at %s', (code, place, table) => {
    expect(checkInstruments(table).filter((problem) => problem.code === code)).toContainEqual({
      code,
      where: place,
    });
  });
});
