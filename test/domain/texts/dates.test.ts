import fc from 'fast-check';
import { dayInWords, momentInWords, weekdayInWords } from '#shared/domain/texts/dates.ts';
import { capitalised, fillText, listed } from '#shared/domain/texts/fill.ts';
import { day } from '../route/support/days.ts';
import { anyDay, anyInstant, at } from '../time/support.ts';

const inDutch = (options: Intl.DateTimeFormatOptions, ms: number): string => new Intl.DateTimeFormat('nl-NL', options).format(ms);

describe('days and moments in words', () => {
  it('are written out', () => {
    expect(dayInWords(day('2026-04-01'))).toBe('1 april 2026');
    expect(weekdayInWords(day('2026-04-01'))).toBe('woensdag 1 april 2026');
    expect(momentInWords(at('2026-04-01T07:00:00Z'))).toBe('woensdag 1 april 2026 om 09:00 uur');
    expect(momentInWords(at('2026-12-31T23:05:59Z'))).toBe('vrijdag 1 januari 2027 om 00:05 uur');
  });

  it('agree with ICU', () => {
    const date = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
    const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'Europe/Amsterdam' } as const;
    fc.assert(fc.property(anyDay, (on) => weekdayInWords(on) === inDutch({ ...date, timeZone: 'UTC' }, Date.parse(on))));
    fc.assert(fc.property(anyInstant, (moment) => momentInWords(moment).endsWith(`om ${inDutch(clock, Date.parse(moment))} uur`)));
  });
});

describe('filling in', () => {
  it('replaces what is known and leaves the rest to be found', () => {
    expect(fillText('Bel {coach} van {company}, {coach}.', { coach: 'Noor' })).toBe('Bel Noor van {company}, Noor.');
  });

  it('lists as people do', () => {
    expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'], 'of')]).toEqual(['', 'a', 'a en b', 'a, b of c']);
    expect(capitalised('je route')).toBe('Je route');
  });
});
