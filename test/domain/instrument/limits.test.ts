import fc from 'fast-check';
import { mayReach, standardLimit, warningDays, type EarlierPlace } from '#shared/domain/instrument/limits.ts';
import { rulesOn } from '#shared/domain/instrument/rules-on.ts';
import { placementInstruments, type PlacementInstrument } from '#shared/domain/route/vocabulary.ts';
import { addDays, addMonths } from '#shared/domain/time/calendar-day.ts';
import { COMPANY } from '../route/support/people.ts';
import { day } from '../route/support/days.ts';

const on = day('2026-09-14');
const placed = (instrument: PlacementInstrument, from: string, until: string): EarlierPlace => ({
  instrument,
  companyId: COMPANY,
  from: day(from),
  until: day(until),
});
const reach = (instrument: PlacementInstrument, until: string, more: Partial<Parameters<typeof mayReach>[1]> = {}) =>
  mayReach(rulesOn(instrument, on), { startsOn: on, untilOn: day(until), earlier: [], isExtension: false, overrules: false, ...more });

describe('the rules of an instrument', () => {
  it('are those of the first day, whatever came later', () => {
    expect(rulesOn('trial-placement', day('2023-06-30'))).toMatchObject({ maximumMonths: 3, warnAtAge: null });
    expect(rulesOn('trial-placement', day('2023-07-01'))).toMatchObject({ maximumMonths: 2, extendedMonths: 3, warnAtAge: { weeks: 6 } });
    expect(rulesOn('trial-placement', day('1900-01-01')).maximumMonths).toBe(3);
  });
});

describe('a trial placement', () => {
  it('lasts two months, three with an extension, six with a tailored reason, and never longer', () => {
    const extended = { isExtension: true };
    const tailored = { isExtension: true, overrules: true };

    expect([reach('trial-placement', '2026-11-14'), reach('trial-placement', '2026-11-15')]).toEqual([true, false]);
    expect([reach('trial-placement', '2026-12-14', extended), reach('trial-placement', '2026-12-15', extended)]).toEqual([true, false]);
    expect([reach('trial-placement', '2027-03-14', tailored), reach('trial-placement', '2027-03-15', tailored)]).toEqual([true, false]);
  });

  it('is looked at after six weeks, and two weeks before its end', () => {
    expect(warningDays(rulesOn('trial-placement', on), on, day('2026-11-14'), [])).toEqual(['2026-10-26', '2026-10-31']);
  });
});

describe('a participation place', () => {
  const rules = rulesOn('participation-place', on);

  it('ends after 24 months in all, other work with the same benefit counted', () => {
    const earlier = [placed('work-experience', '2025-01-01', '2025-08-01'), placed('secondment', '2024-01-01', '2024-12-01')];

    expect(standardLimit(rules, on, [])).toBe('2028-09-14');
    expect(standardLimit(rules, on, earlier)).toBe(addDays(day('2028-09-14'), -212));
  });

  it('is blocked for who has had 24 months, whatever the reason', () => {
    const used = [placed('participation-place', '2024-01-01', '2026-01-01')];

    expect(reach('participation-place', '2026-10-14', { earlier: used, overrules: true })).toBe(false);
    expect(reach('participation-place', '2026-10-14', { earlier: [placed('participation-place', '2024-01-01', '2025-01-01')] })).toBe(true);
  });

  it('is looked at after eighteen months in all, and eight weeks before its end', () => {
    const earlier = [placed('participation-place', '2025-09-14', '2026-03-14')]; // 181 days

    expect(warningDays(rules, on, standardLimit(rules, on, []), [])).toEqual(['2028-03-14', '2028-07-20']);
    expect(warningDays(rules, on, standardLimit(rules, on, earlier), earlier)[0]).toBe(addDays(day('2028-03-14'), -181));
  });
});

describe('a work-experience place', () => {
  it('lasts seven months by local policy; only a tailored reason goes beyond', () => {
    expect(reach('work-experience', '2027-04-14')).toBe(true);
    expect(reach('work-experience', '2027-04-15', { isExtension: true })).toBe(false);
    expect(reach('work-experience', '2028-04-15', { isExtension: true, overrules: true })).toBe(true);
  });
});

describe('every instrument', () => {
  const cases = fc.record({
    instrument: fc.constantFrom(...placementInstruments),
    start: fc.integer({ min: -4000, max: 4000 }),
    length: fc.integer({ min: 1, max: 1500 }),
    used: fc.integer({ min: 0, max: 900 }),
    isExtension: fc.boolean(),
  });

  it('allows no more for less: earlier days, or no reason, never let somebody stay longer', () => {
    fc.assert(
      fc.property(cases, ({ instrument, start, length, used, isExtension }) => {
        const startsOn = addDays(on, start);
        const earlier = [{ instrument, companyId: COMPANY, from: addDays(startsOn, -used - 10), until: addDays(startsOn, -10) }];
        const rules = rulesOn(instrument, startsOn);
        const asked = { startsOn, untilOn: addDays(startsOn, length), isExtension };
        const least = mayReach(rules, { ...asked, earlier, overrules: false });
        const most = mayReach(rules, { ...asked, earlier: [], overrules: true });
        expect(least && !most).toBe(false);
        if (rules.absoluteMonths !== null) expect(most).toBe(asked.untilOn <= addMonths(startsOn, rules.absoluteMonths));
      }),
    );
  });

  it('is looked at between its start and its end only', () => {
    fc.assert(
      fc.property(cases, ({ instrument, start, length }) => {
        const startsOn = addDays(on, start);
        const endsOn = addDays(startsOn, length);
        const days = warningDays(rulesOn(instrument, startsOn), startsOn, endsOn, []);
        expect(days.every((one) => one > startsOn && one < endsOn)).toBe(true);
        expect(days).toEqual(days.toSorted());
      }),
    );
  });
});
