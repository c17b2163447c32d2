import { inIntake, inProgramme, withPlan } from './support/a-route.ts';
import { at, day } from './support/days.ts';
import { NOTE } from './support/people.ts';

describe('Kansrijk Talent', () => {
  it('needs a plan', () => {
    expect(inIntake().refusal('startProgramme')).toBe('planMissing');
  });

  it('lasts three months from its first day', () => {
    expect(inProgramme().known().stage).toMatchObject({ kind: 'preparation', startsOn: '2026-04-13', untilOn: '2026-07-13' });
  });

  it('owes a mid review after six weeks and a final review after eleven, two weeks before the end', () => {
    expect(inProgramme().commitment('midReview')?.until).toBe(at('2026-05-26', '17:00')); // 25 May 2026 is Whit Monday
    expect(inProgramme().commitment('finalReview')?.until).toBe(at('2026-06-29', '17:00'));
  });

  it('holds each review once', () => {
    const reviewed = inProgramme().on('2026-05-25').does('recordMidReview');

    expect(reviewed.refusal('recordMidReview')).toBe('reviewAlreadyHeld');
    expect(reviewed.on('2026-06-29').does('recordFinalReview').refusal('recordFinalReview')).toBe('reviewAlreadyHeld');
  });

  it('refuses a review before its first day', () => {
    const later = withPlan().does('startProgramme', { startsOn: day('2026-04-20') });

    expect(later.on('2026-04-14').refusal('recordMidReview')).toBe('dayBeforeStart');
  });

  it('waits for a decision before its end once the final review was held', () => {
    const reviewed = inProgramme().on('2026-06-29').does('recordFinalReview', { advice: 'needs-more-time' });

    expect(reviewed.commitment('decideAfterReview')?.until).toBe(at('2026-07-13', '17:00'));
    expect(reviewed.kinds()).not.toContain('midReview');
  });

  it('never ends by itself: past its end date it is still there, and a lead is asked', () => {
    const ignored = inProgramme().on('2026-10-01');

    expect(ignored.known().stage.kind).toBe('preparation');
    expect(ignored.commitment('finalReview')?.owner).toEqual({ party: 'lead', id: null });
  });

  it('can be made longer, for a reason, with a new final review two weeks before the new end', () => {
    const longer = inProgramme()
      .on('2026-06-29')
      .does('recordFinalReview', { advice: 'needs-more-time' })
      .does('extendProgramme', { untilOn: day('2026-09-14') });

    expect(longer.commitment('finalReview')?.until).toBe(at('2026-08-31', '17:00'));
    expect(longer.refusal('extendProgramme', { untilOn: day('2026-09-14') })).toBe('extensionNotLater');
    expect(longer.refusal('extendProgramme', { untilOn: day('2028-01-01') })).toBe('dayTooFar');
  });

  it('is made longer up to a day that is still to come', () => {
    const late = inProgramme().on('2026-07-20');

    expect(late.refusal('extendProgramme', { untilOn: day('2026-07-17') })).toBe('extensionNotLater');
    expect(late.refusal('extendProgramme', { untilOn: day('2026-07-20') })).toBe('extensionNotLater');
    expect(late.refusal('extendProgramme', { untilOn: day('2026-07-21') })).toBeNull();
  });

  it('is left when its final review says ready, or with a reason that overrules it', () => {
    const halfway = inProgramme().on('2026-05-22');
    const notReady = inProgramme().on('2026-06-29').does('recordFinalReview', { advice: 'needs-more-time' });

    expect(halfway.refusal('startMatching', { reason: 'as-planned' })).toBe('finalReviewMissing');
    expect(halfway.refusal('startMatching', { reason: 'ready-earlier' })).toBeNull();
    expect(notReady.refusal('startMatching', { reason: 'as-planned' })).toBe('notReady');
    expect(notReady.refusal('startMatching', { reason: 'own-wish' })).toBeNull();
  });

  it('is overruled by maatwerk only with a note that says why', () => {
    expect(inProgramme().refusal('startMatching', { reason: 'tailored', noteId: null })).toBe('noteMissing');
    expect(inProgramme().refusal('startMatching', { reason: 'tailored', noteId: NOTE })).toBeNull();
  });

  it('may be skipped: first a place, then practice', () => {
    expect(withPlan().does('startMatching').known().stage.kind).toBe('matching');
  });
});
