import { rulesOn } from '#shared/domain/instrument/rules-on.ts';
import { termsProblem } from '#shared/domain/instrument/terms-problem.ts';
import type { AgreementTerms } from '#shared/domain/route/commands.ts';
import type { PlacementInstrument } from '#shared/domain/route/vocabulary.ts';
import { day } from '../route/support/days.ts';
import { COMPANY, OTHER_COMPANY } from '../route/support/people.ts';

const startsOn = day('2026-09-14');
const terms = (instrument: PlacementInstrument, change: Partial<AgreementTerms> = {}): AgreementTerms => ({
  ...{ instrument, startsOn, untilOn: day('2026-11-13'), hoursPerWeek: 16, conditions: rulesOn(instrument, startsOn).conditions },
  ...change,
});
const standard = { companyId: COMPANY, earlier: [], overrules: false };
const tailored = { ...standard, overrules: true };

describe('what is agreed on', () => {
  it('names every condition of its form, which no reason overrules', () => {
    const without = terms('participation-place', { conditions: ['written-agreement', 'additional-work', 'no-displacement', 'insured'] });

    expect(termsProblem(terms('participation-place'), standard)).toBeNull();
    expect(termsProblem(without, standard)).toBe('conditionsUnmet');
    expect(termsProblem(without, tailored)).toBe('conditionsUnmet');
  });

  it('says when it ends where its form always does', () => {
    expect(termsProblem(terms('trial-placement', { untilOn: null }), standard)).toBe('untilMissing');
    expect(termsProblem(terms('work-experience', { untilOn: null }), standard)).toBeNull();
    expect(termsProblem(terms('sheltered-work', { untilOn: null }), standard)).toBeNull();
    expect(termsProblem(terms('work-experience', { untilOn: day('2026-09-13') }), standard)).toBe('endsBeforeStart');
  });

  it('stays within the standard maximum, unless the reason is tailored, and within the absolute one whatever the reason', () => {
    const long = terms('trial-placement', { untilOn: day('2027-01-14') });
    const tooLong = terms('trial-placement', { untilOn: day('2027-03-15') });

    expect([termsProblem(long, standard), termsProblem(long, tailored)]).toEqual(['limitPassed', null]);
    expect([termsProblem(tooLong, standard), termsProblem(tooLong, tailored)]).toEqual(['limitPassed', 'limitPassed']);
  });

  it('is no second trial at the same company, unless somebody says why', () => {
    const earlier = [{ instrument: 'trial-placement', companyId: COMPANY, from: day('2025-01-06'), until: day('2025-02-28') }] as const;

    expect(termsProblem(terms('trial-placement'), { ...standard, earlier })).toBe('conditionsUnmet');
    expect(termsProblem(terms('trial-placement'), { ...standard, earlier, companyId: OTHER_COMPANY })).toBeNull();
    expect(termsProblem(terms('trial-placement'), { ...tailored, earlier })).toBeNull();
  });

  it('is refused where nothing is left of a participation place, with or without a last day', () => {
    const earlier = [{ instrument: 'participation-place', companyId: OTHER_COMPANY, from: day('2024-01-01'), until: day('2026-01-01') }] as const;

    for (const untilOn of [null, day('2026-10-01')]) {
      expect(termsProblem(terms('participation-place', { untilOn }), { ...tailored, earlier })).toBe('limitPassed');
    }
  });
});
