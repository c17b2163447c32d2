import type { Instant } from '#shared/domain/time/brands.ts';
import { pageFrom, sorted, stateOf, type Standing } from '#shared/domain/today.ts';

const NOW = '2026-11-25T10:00:00.000Z' as Instant;

const waiting = (more: Partial<Standing> = {}): Standing => ({
  isYours: true,
  isOverdue: false,
  isOnHold: false,
  until: '2026-11-27T16:00:00.000Z' as Instant,
  owner: { party: 'coach' },
  ...more,
});
const until = (text: string) => waiting({ until: text as Instant });

describe('what waits', () => {
  it('stands under its own day on the clock of Amsterdam, late, or on hold with its route', () => {
    expect(stateOf(waiting(), NOW)).toBe('later');
    expect(stateOf(until('2026-11-25T22:59:59.000Z'), NOW)).toBe('due');
    expect(stateOf(until('2026-11-25T23:00:00.000Z'), NOW)).toBe('later');
    expect(stateOf(waiting({ isOverdue: true }), NOW)).toBe('overdue');
    expect(stateOf(waiting({ isOnHold: true }), NOW)).toBe('hold');
    expect(stateOf(waiting({ isOnHold: true, isOverdue: true }), NOW)).toBe('overdue');
  });

  it('is never on the list of somebody else, and what time keeps is on nobody’s', () => {
    const ofCompany = waiting({ isYours: false, owner: { party: 'employer' } });
    const ofTime = waiting({ isYours: false, owner: { party: 'time' } });
    const { mine, others } = sorted([ofCompany, ofTime], NOW);

    expect(mine).toEqual([]);
    expect(others).toEqual([ofCompany]);
  });

  it('keeps its order, and what is yours is late, for today, for later or on hold', () => {
    const [later, due, hold, late] = [waiting(), until('2026-11-25T16:00:00.000Z'), waiting({ isOnHold: true }), waiting({ isOverdue: true })];

    expect(sorted([later, due, hold, late], NOW)).toEqual({
      mine: [later, due, hold, late],
      overdue: [late],
      due: [due],
      later: [later],
      hold: [hold],
      others: [],
    });
  });

  it('comes a page at a time, and every page that somebody may ask for shows something', () => {
    const items = Array.from({ length: 51 }, (_, index) => index);

    expect(pageFrom(items, 2, 25)).toEqual({ shown: items.slice(25, 50), page: 2, pages: 3 });
    expect([0, -1, 99, Number.NaN].map((wanted) => pageFrom(items, wanted, 25).page)).toEqual([1, 1, 3, 1]);
    expect(pageFrom([], 1, 25)).toEqual({ shown: [], page: 1, pages: 1 });
  });
});
