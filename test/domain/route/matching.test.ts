import { inMatching, withAgreedMatch } from './support/a-route.ts';
import { day } from './support/days.ts';
import { COMPANY, NOTE, OTHER_COMPANY } from './support/people.ts';

describe('matching', () => {
  it('asks step by step for a place, an introduction, an agreement and a start', () => {
    const proposed = inMatching().on('2026-07-02').does('proposeMatch');
    const introduced = proposed.on('2026-07-06').does('recordIntroduction');

    expect(inMatching().kinds()).toContain('proposePlace');
    expect(proposed.kinds()).toContain('introduction');
    expect(introduced.kinds()).toContain('agreeMatch');
    expect(introduced.does('agreeMatch').kinds()).toContain('startPlacement');
  });

  it('knows one company at a time', () => {
    const proposed = inMatching().does('proposeMatch', { companyId: COMPANY });

    expect(proposed.refusal('proposeMatch', { companyId: OTHER_COMPANY })).toBe('matchOpen');
    expect(proposed.does('withdrawMatch').does('proposeMatch', { companyId: OTHER_COMPANY }).known().stage).toMatchObject({
      match: { step: 'proposed', companyId: OTHER_COMPANY },
    });
  });

  it('never agrees against the view of the resident', () => {
    const introduced = inMatching().does('proposeMatch').does('recordIntroduction');

    expect(introduced.refusal('agreeMatch', { residentView: 'disagrees' })).toBe('residentDisagrees');
    expect(introduced.refusal('agreeMatch', { residentView: 'has-doubts' })).toBeNull();
  });

  it('needs an introduction, unless a note says why not', () => {
    const proposed = inMatching().does('proposeMatch');

    expect(proposed.refusal('agreeMatch')).toBe('introductionMissing');
    expect(proposed.refusal('agreeMatch', { reason: 'tailored', noteId: NOTE })).toBeNull();
    expect(inMatching().refusal('agreeMatch')).toBe('matchMissing');
    expect(inMatching().refusal('recordIntroduction')).toBe('matchMissing');
  });

  it('gives each search its own time: a withdrawn match starts the search anew', () => {
    const withdrawn = withAgreedMatch().on('2026-07-20').does('withdrawMatch', { withdrawnBy: 'resident' });

    expect(withdrawn.commitment('proposePlace')).toMatchObject({ id: 'proposePlace/matching/1/1', since: withdrawn.now });
  });

  it('starts a place only after all agreed, on a day that is not before', () => {
    expect(inMatching().refusal('startPlacement')).toBe('agreementMissing');
    expect(withAgreedMatch().refusal('startPlacement', { startsOn: day('2026-07-07') })).toBe('startsBeforeAgreement');
    expect(withAgreedMatch().refusal('startPlacement', { startsOn: day('2029-07-07') })).toBe('dayTooFar');
  });
});
