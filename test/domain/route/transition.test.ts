import { inAftercare, inPlacement, inTransition, inWork } from './support/a-route.ts';
import { at, day } from './support/days.ts';
import { NOTE } from './support/people.ts';

describe('the transition to work', () => {
  it('ends in a decision on the agreed day', () => {
    expect(inTransition().commitment('decideTransition')?.until).toBe(at('2026-11-13', '17:00'));
  });

  it('refuses a decision before the start or years away', () => {
    expect(inPlacement().refusal('startTransition', { decideBy: day('2026-07-01') })).toBe('endsBeforeStart');
    expect(inPlacement().refusal('startTransition', { form: 'job-offer', decideBy: day('2027-12-01') })).toBe('dayTooFar');
  });

  it('may lead back to the place one had', () => {
    const back = inTransition().on('2026-10-01').does('stepBack', { to: 'protected-placement' });

    expect(back.known().stage).toMatchObject({ kind: 'placement', place: { companyId: back.known().place?.companyId }, firstDayOn: '2026-10-01' });
    expect(back.kinds()).not.toContain('confirmFirstDay');
  });
});

describe('a trial in the transition', () => {
  const reason = { reason: 'needs-more-time', noteId: null } as const;
  const tailored = { reason: 'tailored', noteId: NOTE } as const;

  it('lasts as long as the law of trial placements allows', () => {
    const startsOn = day('2026-09-14');
    const decided = inPlacement().on('2026-09-14');

    expect(decided.refusal('startTransition', { startsOn, decideBy: day('2026-11-15') })).toBe('limitPassed');
    expect(decided.refusal('startTransition', { startsOn, decideBy: day('2027-03-14'), ...tailored })).toBeNull();
    expect(decided.refusal('startTransition', { startsOn, decideBy: day('2027-03-15'), ...tailored })).toBe('limitPassed');
    expect(decided.refusal('startTransition', { form: 'job-offer', startsOn, decideBy: day('2027-03-15') })).toBeNull();
  });

  it('is looked at on the working day before a warning that falls on a Sunday', () => {
    const trial = inPlacement()
      .on('2026-09-14')
      .does('startTransition', { startsOn: day('2026-09-14'), decideBy: day('2026-11-08'), ladderLevel: 4 })
      .on('2026-10-23');
    const warnings = (story: typeof trial) => story.commitments().flatMap(({ kind, until }) => (kind === 'instrumentWarning' ? until : []));

    expect(warnings(trial)).toEqual([at('2026-10-23', '17:00'), at('2026-10-26', '17:00')]);
    expect(warnings(trial.does('recordContact'))).toEqual([at('2026-10-26', '17:00')]);
  });

  it('is extended to three months with a reason, to six with a tailored one', () => {
    const longer = inTransition()
      .on('2026-11-09')
      .does('extendTransition', { decideBy: day('2026-12-14'), ...reason });

    expect(longer.known().stage).toMatchObject({ decideBy: '2026-12-14', extensions: 1 });
    expect(longer.commitment('decideTransition')).toMatchObject({ since: at('2026-11-09'), until: at('2026-12-14', '17:00') });
    expect(longer.refusal('extendTransition', { decideBy: day('2026-12-14'), ...reason })).toBe('extensionNotLater');
    expect(longer.refusal('extendTransition', { decideBy: day('2026-12-15'), ...reason })).toBe('limitPassed');
    expect(longer.does('extendTransition', { decideBy: day('2027-03-12'), ...tailored }).known().stage).toMatchObject({ extensions: 2 });
  });

  it('is looked at after six weeks, until somebody has talked about it', () => {
    const sixWeeks = inTransition();
    const warnings = (story: typeof sixWeeks) => story.commitments().flatMap(({ kind, until }) => (kind === 'instrumentWarning' ? until : []));

    expect(warnings(sixWeeks)).toEqual([at('2026-10-26', '17:00'), at('2026-10-30', '17:00')]);
    expect(warnings(sixWeeks.on('2026-10-26').does('recordContact', { with: 'resident' }))).toEqual([at('2026-10-30', '17:00')]);
  });

  it('has a limit that waits for no pause, beside a decision that does', () => {
    const paused = inTransition()
      .on('2026-10-05')
      .does('pauseRoute', { tracks: ['work'], returnOn: day('2026-12-01'), nextContactOn: day('2026-10-12') });

    expect(paused.commitment('decideTransition')).toBeNull();
    expect(paused.commitment('instrumentLimit')?.until).toBe(at('2026-11-13', '17:00')); // the last working day before Saturday 14 November
  });

  it('is not tried twice at one company, unless somebody says why', () => {
    const back = inTransition().on('2026-10-01').does('stepBack', { to: 'protected-placement' }).on('2026-10-12');

    expect(back.known().placesBefore.map(({ instrument }) => instrument)).toEqual(['work-experience', 'trial-placement']);
    expect(back.refusal('startTransition')).toBe('conditionsUnmet');
    expect(back.refusal('startTransition', tailored)).toBeNull();
    expect(back.refusal('startTransition', { form: 'job-offer' })).toBeNull();
  });
});

describe('regular work', () => {
  it('waits for the first working day to come true', () => {
    expect(inWork().commitment('confirmFirstWorkingDay')?.until).toBe(at('2026-11-23', '17:00'));
  });

  it('tells the resident when it starts', () => {
    expect(inWork().on('2026-11-03').templatesTo('resident')).toContain('workStarts');
  });

  it('goes over into aftercare with a first working day that has been', () => {
    expect(
      inWork()
        .on('2026-11-17')
        .refusal('startAftercare', { firstDayOn: day('2026-11-18') }),
    ).toBe('dayInFuture');
    expect(inAftercare().known().stage).toMatchObject({ kind: 'aftercare', firstDayOn: '2026-11-16', lastMonth: 0 });
  });
});

describe('aftercare', () => {
  it('asks after one, three, six and twelve months, and then for a decision about closing', () => {
    const asked = inAftercare().on('2026-12-16').does('recordAftercare', { month: 1 });

    expect(inAftercare().commitment('aftercare')?.until).toBe(at('2026-12-16', '17:00'));
    expect(asked.commitment('aftercare')?.until).toBe(at('2027-02-16', '17:00'));
    expect(asked.on('2027-11-16').does('recordAftercare', { month: 12 }).kinds()).toContain('decideClosing');
  });

  it('refuses points that are unknown, were asked already, or are far too early', () => {
    const asked = inAftercare().on('2026-12-16').does('recordAftercare', { month: 1 });

    expect(asked.refusal('recordAftercare', { month: 2 })).toBe('monthUnknown');
    expect(asked.refusal('recordAftercare', { month: 1 })).toBe('monthAlreadyAsked');
    expect(asked.refusal('recordAftercare', { month: 12 })).toBe('aftercareTooEarly');
  });

  it('never closes by itself', () => {
    expect(inAftercare().on('2029-01-01').known().stage.kind).toBe('aftercare');
  });
});
