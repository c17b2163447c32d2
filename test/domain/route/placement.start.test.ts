import { arranged, confirmed, inMatching, inPlacement, withAgreedMatch, withBothAnswers } from './support/a-route.ts';
import { full } from './support/companies.ts';
import { day } from './support/days.ts';
import { COMPANY, NOTE, OTHER_COMPANY } from './support/people.ts';

const tailored = { reason: 'tailored', noteId: NOTE } as const;

describe('the start of a placement', () => {
  it('takes its facts from what all have confirmed', () => {
    const started = arranged(confirmed(withBothAnswers().does('draftAgreement', { hoursPerWeek: 12, untilOn: day('2026-12-18') }))).does('startPlacement');

    expect(started.known()).toMatchObject({ match: null, hoursPerWeek: 12, arrangements: [] });
    expect(started.known().stage).toMatchObject({
      kind: 'placement',
      place: { companyId: COMPANY, instrument: 'work-experience', startsOn: '2026-07-20', untilOn: '2026-12-18', attempt: 1, extensions: 0 },
    });
  });

  it('waits for all three confirmations, and no reason overrules that', () => {
    const two = arranged(withBothAnswers().does('draftAgreement').does('confirmAgreement').does('confirmAgreement'));

    expect(withBothAnswers().refusal('startPlacement')).toBe('agreementMissing');
    expect(two.refusal('startPlacement', tailored)).toBe('agreementNotConfirmed');
  });

  it('waits for the place to be kept, unless a tailored reason says otherwise', () => {
    const waiting = arranged(
      confirmed(
        inMatching()
          .withCompanies(full)
          .on('2026-07-02')
          .does('proposeMatch')
          .does('recordIntroduction')
          .does('answerMatch')
          .does('answerMatch')
          .does('draftAgreement'),
      ),
    );

    expect(waiting.refusal('startPlacement', { reason: 'as-planned', noteId: null })).toBe('placeNotHeld');
    expect(waiting.refusal('startPlacement', { reason: 'tailored', noteId: null })).toBe('noteMissing');
    expect(waiting.does('startPlacement', tailored).known().stage.kind).toBe('placement');
  });

  it('waits for what must be arranged; what it starts without stays owed', () => {
    const notInsured = withAgreedMatch();
    const started = notInsured.does('startPlacement', tailored);

    expect(notInsured.refusal('startPlacement', { reason: 'as-planned', noteId: null })).toBe('arrangementsOpen');
    expect(started.commitment('arrangeInsurance')?.owner).toEqual({ party: 'employer', id: COMPANY });
    expect(arranged(started).kinds()).not.toContain('arrangeInsurance');
  });

  it('never comes before the day on which the last side confirmed', () => {
    const late = arranged(confirmed(withBothAnswers().does('draftAgreement').on('2026-07-21')));

    expect(late.refusal('startPlacement')).toBe('startsBeforeAgreement');
  });

  it('may be sideways, from the place one has to another company', () => {
    const asked = inPlacement()
      .on('2026-09-01')
      .does('proposeMatch', { companyId: OTHER_COMPANY, startsOn: day('2026-09-21') });
    const agreed = arranged(confirmed(asked.does('recordIntroduction').does('answerMatch').does('answerMatch').does('draftAgreement')));
    const moved = agreed.does('startPlacement', { reason: 'other-place' });

    expect(moved.known().stage).toMatchObject({ kind: 'placement', id: 'protected-placement', place: { companyId: OTHER_COMPANY, attempt: 2 } });
    expect(moved.known().attempts['protected-placement']).toBe(2);
    expect(moved.known().placesBefore).toMatchObject([{ companyId: COMPANY, instrument: 'work-experience', from: '2026-07-20', until: '2026-09-21' }]);
    expect(moved.tells().map(({ to, command }) => `${to === `company/${COMPANY}` ? 'old' : 'new'} ${command.type}`)).toEqual([
      ...['old askPlace', 'old takePlace', 'new askPlace', 'old releasePlace', 'new takePlace'],
    ]);
  });
});
