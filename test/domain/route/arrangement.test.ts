import { instruments } from '#shared/domain/instrument/instruments.ts';
import type { AgreementTerms } from '#shared/domain/route/commands.ts';
import { audienceOfCommitment, audienceOfEvent } from '#shared/domain/route/audience.ts';
import { commitmentSentence } from '#shared/domain/texts/commitments.ts';
import { arranged, inPlacement, inTransition, withAgreedMatch, withBothAnswers } from './support/a-route.ts';
import { at, day } from './support/days.ts';
import { COACH, COMPANY, NOTE, OTHER_COMPANY, caseManager, coach, employer, lead } from './support/people.ts';

const trial: Partial<AgreementTerms> = {
  ...{ instrument: 'trial-placement', untilOn: day('2026-09-18') },
  conditions: instruments['trial-placement'][1]?.conditions ?? [],
};
const drafted = () => withBothAnswers().does('draftAgreement', trial);
const arrangedIn = (story: ReturnType<typeof drafted>) => story.known().arrangements.map(({ kind, dueOn, settledAs }) => [kind, dueOn, settledAs]);

describe('what is arranged before day one', () => {
  it('is drawn up with the agreement, each item with its owner and a day before the start', () => {
    expect(
      drafted()
        .commitments()
        .filter(({ kind }) => kind.startsWith('arrange')),
    ).toMatchObject([
      { id: 'arrange/1/permission/2026-07-07', owner: { party: 'case-manager', id: null }, until: at('2026-07-08', '17:00') },
      { id: 'arrange/1/insurance/2026-07-13', owner: { party: 'employer', id: COMPANY }, until: at('2026-07-13', '17:00') },
    ]);
  });

  it('moves with the start, unless it is settled', () => {
    const moved = drafted()
      .does('settleArrangement', { by: lead, kind: 'permission' })
      .does('amendAgreement', { ...trial, startsOn: day('2026-07-27') });

    expect(arrangedIn(moved)).toEqual([
      ['permission', '2026-07-07', 'arranged'],
      ['insurance', '2026-07-20', null],
    ]);
  });

  it('follows the form: what only the form of before asked for is not needed any more', () => {
    const other = drafted().does('amendAgreement', { instrument: 'secondment', conditions: instruments.secondment[0].conditions, untilOn: day('2027-07-20') });

    expect(other.known().arrangements.map(({ kind, settledAs }) => [kind, settledAs])).toEqual([
      ['permission', 'not-needed'],
      ['insurance', 'not-needed'],
      ['job-coach', null],
    ]);
  });

  it('is over with the match it was for', () => {
    expect(drafted().does('withdrawMatch').known().arrangements).toEqual([]);
    expect(
      drafted()
        .does('withdrawMatch')
        .messages()
        .filter(({ template }) => template === 'askInsurance'),
    ).toEqual([]);
  });

  it('may be more than the form asks for, once at a time', () => {
    const more = drafted().does('addArrangement', { kind: 'job-coach', owner: 'coach', dueOn: day('2026-07-15') });

    expect(more.commitments()).toContainEqual(expect.objectContaining({ id: 'arrange/1/job-coach/2026-07-15', owner: { party: 'coach', id: COACH } }));
    expect(more.refusal('addArrangement', { kind: 'job-coach' })).toBe('arrangementExists');
    expect(more.does('settleArrangement', { by: coach(), kind: 'job-coach' }).does('addArrangement', { kind: 'job-coach' }).kinds()).toContain('arrange');
    expect(more.refusal('addArrangement', { kind: 'no-risk-policy', owner: 'employer' })).toBe('ownerNotAllowed');
  });

  it('falls to a lead where its owner stays silent', () => {
    const silent = drafted().on('2026-08-05');
    const owners = silent.commitments().flatMap(({ kind, owner }) => (kind.startsWith('arrange') ? owner.party : []));

    expect(new Set(owners)).toEqual(new Set(['lead']));
    expect(silent.known().match).not.toBeNull();
  });
});

describe('an arrangement', () => {
  it('is settled by its owner or by the coach', () => {
    expect(drafted().refusal('settleArrangement', { by: employer(OTHER_COMPANY), kind: 'insurance' })).toBe('notNow');
    expect(drafted().refusal('settleArrangement', { by: caseManager, kind: 'insurance' })).toBe('notYours');
    expect(
      drafted().does('settleArrangement', { by: employer(), kind: 'insurance' }).does('settleArrangement', { by: caseManager, kind: 'permission' }).kinds(),
    ).not.toContain('arrange');
    expect(arranged(drafted()).refusal('settleArrangement', { by: coach(), kind: 'insurance' })).toBe('arrangementSettled');
    expect(drafted().refusal('settleArrangement', { by: coach(), kind: 'job-coach' })).toBe('arrangementUnknown');
  });

  it('is settled in a pause as well, so that a company notices none', () => {
    const paused = drafted().does('pauseRoute', { tracks: ['work'] });

    expect(paused.does('settleArrangement', { by: employer(), kind: 'insurance' }).known().arrangements).toContainEqual(
      expect.objectContaining({ kind: 'insurance', settledAs: 'arranged' }),
    );
  });

  it('is heard of by a company only where it is the insurance', () => {
    const told = inTransition();
    const heard = [...told.events].filter((event) => audienceOfEvent(event).includes('employer'));
    const arrangements = heard.flatMap((event) => (event.type === 'arrangementAdded' || event.type === 'arrangementSettled' ? event.kind : []));

    expect(new Set(arrangements)).toEqual(new Set(['insurance']));
    expect(audienceOfCommitment('arrangeInsurance')).toContain('employer');
    expect(audienceOfCommitment('arrange')).not.toContain('employer');
    expect(drafted().refusal('settleArrangement', { by: employer(), kind: 'permission' })).toBe('notNow');
    expect(drafted().refusal('settleArrangement', { by: employer(), kind: 'wage-cost-subsidy' })).toBe('notNow');
  });

  it('is asked of the company in a message, and not any more once it is settled', () => {
    const asked = withAgreedMatch();

    expect(asked.on('2026-07-10').templatesTo('employer')).toContain('askInsurance');
    expect(arranged(asked).on('2026-07-10').templatesTo('employer')).not.toContain('askInsurance');
  });

  it('is named in the task of its owner', () => {
    const permission = drafted().commitment('arrange');

    expect(permission === null ? '' : commitmentSentence(permission, 'case-manager')).toBe('Regel voor de start: de toestemming van de gemeente.');
  });
});

describe('what a job needs', () => {
  it('is drawn up when the transition begins, and moves with its decision', () => {
    const extended = inTransition().does('extendTransition', { decideBy: day('2026-11-30') });

    expect(
      inTransition()
        .known()
        .arrangements.map(({ kind, dueOn, attempt }) => [kind, dueOn, attempt]),
    ).toEqual([
      ['wage-cost-subsidy', '2026-10-30', null],
      ['no-risk-policy', '2026-10-30', null],
      ['job-coach', '2026-11-06', null],
      ['workplace-adjustment', '2026-11-06', null],
    ]);
    expect(extended.known().arrangements[0]?.dueOn).toBe('2026-11-16');
  });

  it('is there before work starts, unless a tailored reason says otherwise; then it stays owed', () => {
    const hasty = inTransition().does('startWork', { reason: 'tailored', noteId: NOTE });

    expect(inTransition().refusal('startWork', { reason: 'job-offered', noteId: null })).toBe('arrangementsOpen');
    expect(arranged(inTransition()).does('startWork', { reason: 'job-offered', noteId: null }).known().arrangements).toEqual([]);
    expect(hasty.kinds().filter((kind) => kind === 'arrange').length).toBe(4);
  });

  it('can be added where somebody works, and is no matter of theirs where nobody goes anywhere', () => {
    expect(inPlacement().does('addArrangement', { kind: 'workplace-adjustment' }).kinds()).toContain('arrange');
    expect(inPlacement().does('endPlacement').refusal('addArrangement')).toBe('matchMissing');
  });
});
