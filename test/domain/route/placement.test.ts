import { arranged, beforeFirstDay, confirmed, inPlacement, withBothAnswers } from './support/a-route.ts';
import { at, day } from './support/days.ts';
import { COACH, COMPANY, OTHER_COMPANY, employer } from './support/people.ts';

/** What is said about the start itself; questions about the agreement came before. */
const aboutStart = (templates: readonly string[]): string[] => templates.filter((template) => /firstDay|placementStarts/iu.test(template));

describe('the first day at a company', () => {
  it('is announced to company and resident on the working day before', () => {
    const dayBefore = beforeFirstDay().on('2026-07-17', '09:00');

    expect(aboutStart(dayBefore.templatesTo('employer'))).toEqual(['firstDaySoon']);
    expect(dayBefore.templatesTo('resident').slice(-2)).toEqual(['placementStarts', 'firstDayReminder']);
  });

  it('is not announced any more when it is too near to be read before it', () => {
    const tomorrow = arranged(
      confirmed(
        withBothAnswers()
          .on('2026-07-08')
          .does('draftAgreement', { startsOn: day('2026-07-09') }),
      ),
    ).does('startPlacement');

    expect(aboutStart(tomorrow.messages().map(({ template }) => template))).toEqual(['placementStarts', 'askFirstDay']);
  });

  it('is not announced any more when the place falls through', () => {
    expect(beforeFirstDay().on('2026-07-10').does('stepBack', { to: 'matching' }).messages()).toEqual([]);
  });

  it('is confirmed by the company, in the role and for the company that it is', () => {
    const dayAfter = beforeFirstDay().on('2026-07-21');

    expect(dayAfter.commitment('confirmFirstDay')).toMatchObject({ owner: { party: 'employer', id: COMPANY }, until: at('2026-07-22', '17:00') });
    expect(dayAfter.refusal('confirmFirstDay', { by: employer(OTHER_COMPANY) })).toBe('notNow');
    expect(dayAfter.does('confirmFirstDay', { by: employer(COMPANY) }).known().stage).toMatchObject({ firstDayOn: '2026-07-20' });
  });

  it('is asked for on the working day after, and again when the answer is late', () => {
    expect(aboutStart(beforeFirstDay().on('2026-07-23', '09:00').templatesTo('employer'))).toEqual(['firstDaySoon', 'askFirstDay', 'askFirstDay']);
  });

  it('falls to the coach when the company stays silent, then to a lead, and never to the resident', () => {
    const silent = beforeFirstDay();
    const owner = (story: typeof silent) => story.commitment('confirmFirstDay')?.owner;

    expect(owner(silent.on('2026-07-27', '17:30'))).toEqual({ party: 'coach', id: COACH });
    expect(owner(silent.on('2026-08-03', '17:30'))).toEqual({ party: 'lead', id: null });
    expect(aboutStart(silent.on('2026-09-01').templatesTo('resident'))).toEqual(['placementStarts', 'firstDayReminder']);
  });

  it('is confirmed once, on a day that has come', () => {
    expect(inPlacement().refusal('confirmFirstDay')).toBe('firstDayConfirmed');
    expect(
      beforeFirstDay()
        .on('2026-07-21')
        .refusal('confirmFirstDay', { cameOn: day('2026-07-17') }),
    ).toBe('dayBeforeStart');
    expect(
      beforeFirstDay()
        .on('2026-07-21')
        .refusal('confirmFirstDay', { cameOn: day('2026-07-22') }),
    ).toBe('dayInFuture');
  });

  it('is not asked about any more once it was confirmed', () => {
    expect(
      beforeFirstDay()
        .on('2026-07-20', '16:00')
        .does('confirmFirstDay')
        .messages()
        .map(({ template }) => template),
    ).toEqual(['askResident']);
  });
});

describe('a protected place', () => {
  it('has a talk of the three after four weeks, and then every seven weeks, never an end', () => {
    const reviewed = inPlacement().on('2026-08-17').does('recordThreeWayReview', { hoursPerWeek: 20 });

    expect(inPlacement().commitment('threeWayReview')?.until).toBe(at('2026-08-17', '17:00'));
    expect(reviewed.commitment('threeWayReview')?.until).toBe(at('2026-10-05', '17:00'));
    expect(reviewed.known().hoursPerWeek).toBe(20);
    expect(reviewed.on('2028-01-03').known().stage.kind).toBe('placement');
  });

  it('measures the ladder again half a year after its start', () => {
    expect(inPlacement().commitment('measureLadder')?.until).toBe(at('2027-01-11', '17:00')); // 9 January 2027 is a Saturday
  });

  it('leaves for another place through matching', () => {
    const moved = inPlacement().on('2026-09-01').does('startMatching', { reason: 'other-place' });

    expect(moved.known()).toMatchObject({ stage: { kind: 'matching' }, match: null });
    expect(moved.known().attempts['matching']).toBe(2);
  });
});
