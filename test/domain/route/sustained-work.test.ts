import { sustainedWork } from '#shared/domain/route/aftercare/sustained-work.ts';
import type { AftercareStatus } from '#shared/domain/route/vocabulary.ts';
import { closed, inAftercare, inWork } from './support/a-route.ts';
import { day } from './support/days.ts';

const answers = (...given: [string, AftercareStatus][]) => ({
  aftercare: { firstDayOn: day('2026-11-16'), answers: given.map(([askedOn, status], n) => ({ month: n + 1, askedOn: day(askedOn), status })) },
});

describe('work that lasts', () => {
  it('is work after 26 weeks in one stretch, with whichever company', () => {
    expect(sustainedWork(answers(['2027-05-17', 'working']))).toBe('sustained');
    expect(sustainedWork(answers(['2027-05-16', 'working']))).toBe('not-known'); // one day short
    expect(sustainedWork(answers(['2027-02-16', 'working'], ['2027-05-17', 'working-elsewhere']))).toBe('sustained');
  });

  it('begins anew after a time without work', () => {
    expect(sustainedWork(answers(['2027-02-16', 'not-working'], ['2027-05-18', 'working']))).toBe('not-known');
    expect(sustainedWork(answers(['2027-02-16', 'not-working'], ['2027-05-18', 'working'], ['2027-11-16', 'working']))).toBe('sustained');
    expect(sustainedWork(answers(['2027-02-16', 'not-working']))).toBe('ended');
  });

  it('stays sustained when it ends later', () => {
    expect(sustainedWork(answers(['2027-05-18', 'working'], ['2027-11-16', 'not-working']))).toBe('sustained');
  });

  it('is not known where nobody knows: unknown counts as neither', () => {
    expect(sustainedWork(answers(['2027-05-18', 'unknown'], ['2027-11-16', 'unknown']))).toBe('not-known');
    expect(sustainedWork(answers(['2027-02-16', 'unknown'], ['2027-05-18', 'working']))).toBe('sustained');
    expect(sustainedWork(inWork().known())).toBe('not-known');
  });

  it('is still told after closing and after a step back, and belongs to its own episode', () => {
    expect(sustainedWork(closed().known())).toBe('sustained');
    const asked = inAftercare().on('2027-05-18').does('recordAftercare', { month: 6 });
    expect(sustainedWork(asked.does('stepBack', { to: 'matching' }).known())).toBe('sustained');
    expect(sustainedWork(closed().on('2030-01-07').does('requestRoute').known())).toBe('not-known');
  });
});

describe('an unknown answer in aftercare', () => {
  it('is an honest one: the next point comes all the same, and nobody has spoken with the resident', () => {
    const before = inAftercare().on('2026-12-16');
    const after = before.does('recordAftercare', { month: 1, status: 'unknown' });

    expect(after.known().contact).toMatchObject({ on: before.known().contact.on, minutes: { other: before.known().contact.minutes.other + 15 } });
    expect(after.commitment('aftercare')?.id).toBe('aftercare/aftercare/1/3');
  });
});
