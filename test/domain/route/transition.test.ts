import { inAftercare, inPlacement, inTransition, inWork } from './support/a-route.ts';
import { at, day } from './support/days.ts';

describe('the transition to work', () => {
  it('ends in a decision on the agreed day', () => {
    expect(inTransition().commitment('decideTransition')?.until).toBe(at('2026-11-13', '17:00'));
  });

  it('refuses a decision before the start or years away', () => {
    expect(inPlacement().refusal('startTransition', { decideBy: day('2026-07-01') })).toBe('endsBeforeStart');
    expect(inPlacement().refusal('startTransition', { decideBy: day('2027-12-01') })).toBe('dayTooFar');
  });

  it('may lead back to the place one had', () => {
    const back = inTransition().on('2026-10-01').does('stepBack', { to: 'protected-placement' });

    expect(back.known().stage).toMatchObject({ kind: 'placement', place: { companyId: back.known().place?.companyId }, firstDayOn: '2026-10-01' });
    expect(back.kinds()).not.toContain('confirmFirstDay');
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
