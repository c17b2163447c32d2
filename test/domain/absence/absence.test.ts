import {
  absenceProblem,
  awayWithoutCover,
  changedBy,
  changeProblem,
  coveredBy,
  isUncovered,
  presentFor,
  standInFor,
  type Absence,
} from '#shared/domain/absence/absence.ts';
import { actsForCoach } from '#shared/domain/actor.ts';
import type { CalendarDay } from '#shared/domain/time/brands.ts';

const day = (text: string) => text as CalendarDay;
const TODAY = day('2026-07-01');

const anAbsence = (more: Partial<Absence> = {}): Absence => ({
  id: 'anna-away',
  coachId: 'anna',
  fromOn: day('2026-07-13'),
  untilOn: day('2026-07-31'),
  coverId: 'bram',
  ...more,
});

describe('standing in for a coach who is away', () => {
  it('begins and ends by itself, on its days', () => {
    const known = [anAbsence()];
    const during = (on: string) => [standInFor(known, 'anna', day(on)), ...coveredBy(known, 'bram', day(on))];

    expect(during('2026-07-12')).toEqual([null]);
    expect(during('2026-07-13')).toEqual(['bram', 'anna']);
    expect(during('2026-07-31')).toEqual(['bram', 'anna']);
    expect(during('2026-08-01')).toEqual([null]);
    expect(standInFor(known, 'bram', day('2026-07-20'))).toBeNull();
  });

  it('is nobody where there is no cover, and ends the day before somebody is back', () => {
    expect(standInFor([anAbsence({ coverId: null })], 'anna', day('2026-07-20'))).toBeNull();
    const shorter = [changedBy(anAbsence(), { type: 'coachBack', backOn: day('2026-07-20') })];
    expect(standInFor(shorter, 'anna', day('2026-07-19'))).toBe('bram');
    expect(standInFor(shorter, 'anna', day('2026-07-20'))).toBeNull();
  });
});

describe('who is there for the work of a coach', () => {
  const on = day('2026-07-20');
  const uncovered = anAbsence({ coverId: null });

  it('is the coach, or who stands in, or nobody', () => {
    expect([[], [anAbsence()], [uncovered]].map((known) => presentFor(known, 'anna', on))).toEqual(['anna', 'bram', null]);
    expect(presentFor([uncovered], 'anna', day('2026-08-01'))).toBe('anna');
  });

  it('is for a lead to find where nobody is, and something is left to do', () => {
    expect([[uncovered], [anAbsence()]].map((known) => awayWithoutCover(known, on))).toEqual([['anna'], []]);
    expect(awayWithoutCover([uncovered], day('2026-08-01'))).toEqual([]);
    expect([isUncovered(uncovered, 1), isUncovered(uncovered, 0), isUncovered(anAbsence(), 1)]).toEqual([true, false, false]);
  });
});

describe('planning an absence', () => {
  const planned = anAbsence();
  const another = (more: Partial<Absence>) => anAbsence({ id: 'another', ...more });

  it.each([
    ['without overlap', another({ fromOn: day('2026-08-01'), untilOn: day('2026-08-07') }), null],
    ['without a cover', another({ coachId: 'carla', coverId: null }), null],
    ['of another coach with the same cover', another({ coachId: 'carla' }), null],
    ['of the same coach in the same days', another({ fromOn: day('2026-07-31'), untilOn: day('2026-08-07') }), 'absenceOverlaps'],
    ['covered by the coach themself', another({ coachId: 'carla', coverId: 'carla' }), 'coverIsCoach'],
    ['covered by somebody who is away too', another({ coachId: 'carla', coverId: 'anna' }), 'coverAbsent'],
    ['of somebody who stands in meanwhile', another({ coachId: 'bram', coverId: 'carla' }), 'coversMeanwhile'],
    ['that ends before it begins', another({ fromOn: day('2026-08-07'), untilOn: day('2026-08-01') }), 'absenceEndsBeforeItBegins'],
    ['that is over', another({ fromOn: day('2026-06-01'), untilOn: day('2026-06-30') }), 'absenceOver'],
    ['of more than half a year', another({ coachId: 'carla', fromOn: day('2026-08-01'), untilOn: day('2027-02-01') }), 'absenceTooLong'],
  ])('%s', (_, wanted, problem) => {
    expect(absenceProblem([planned], wanted, TODAY)).toBe(problem);
  });

  it('looks at itself as it will be', () => {
    expect(absenceProblem([planned], { ...planned, coverId: 'carla' }, TODAY)).toBeNull();
  });
});

describe('changing an absence', () => {
  const away = anAbsence({ id: 'carla-away', coachId: 'carla', coverId: null });
  const known = [anAbsence(), away];
  const cover = (coverId: string) => ({ type: 'coverChosen', coverId }) as const;
  const back = (on: string) => ({ type: 'coachBack', backOn: day(on) }) as const;

  it('leaves everything as it is but what it is about', () => {
    expect(changedBy(away, cover('dirk'))).toEqual({ ...away, coverId: 'dirk' });
    expect(changedBy(anAbsence(), back('2026-07-20'))).toEqual({ ...anAbsence(), untilOn: day('2026-07-19') });
  });

  it.each([
    ['somebody who is there stands in', cover('dirk'), null],
    ['somebody who is away stands in', cover('anna'), 'coverAbsent'],
    ['the coach stands in', cover('carla'), 'coverIsCoach'],
    ['the coach is back sooner', back('2026-07-20'), null],
    ['the coach is not away after all', back('2026-07-01'), null],
    ['it ends as it was planned', back('2026-08-01'), null],
    ['the coach is back later', back('2026-08-02'), 'absenceEndsBefore'],
  ])('%s', (_, change, problem) => {
    expect(changeProblem(known, away, change, TODAY)).toBe(problem);
  });
});

describe('acting for a coach', () => {
  it('is doing one’s own work, or that of the coach in whose place one acts, and nobody else’s', () => {
    const cover = { party: 'coach', person: 'bram', coverFor: 'anna' } as const;

    expect(['anna', 'bram', 'carla', null].filter((coachId) => actsForCoach(cover, coachId))).toEqual(['anna', 'bram']);
    expect(actsForCoach({ party: 'coach', person: 'bram' }, 'anna')).toBe(false);
    expect(actsForCoach({ party: 'employer', person: 'bram', coverFor: 'anna' }, 'anna')).toBe(false);
  });
});
