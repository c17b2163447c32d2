import { placeHold } from '#shared/domain/route/matching/holds.ts';
import { conflictsInWords } from '#shared/domain/texts/correction.ts';
import { explain } from '#shared/domain/route/explain.ts';
import { beforeFirstDay, closed, inAftercare, inIntake, inMatching, inPlacement, inProgramme } from './support/a-route.ts';
import { at, day } from './support/days.ts';
import { COACH, COMPANY, OTHER_COACH, OTHER_COMPANY, coach, employer } from './support/people.ts';
import type { Story } from './support/story.ts';
import type { Correction } from '#shared/domain/route/correction/correction.ts';

const correct = (story: Story, correction: Correction) => story.does('correctFact', { correction });
const refusal = (story: Story, correction: Correction) => story.refusal('correctFact', { correction });
const firstDay = (was: string, is: string): Correction => ({ fact: 'firstDay', was: day(was), is: day(is) });
const startDay = (was: string, is: string): Correction => ({ fact: 'startDay', was: day(was), is: day(is) });

describe('a correction', () => {
  it('is of a fact that there is, as it is now, into another that could have been entered', () => {
    const placed = inPlacement();

    expect(refusal(inMatching(), firstDay('2026-07-20', '2026-07-21'))).toBe('notCorrectable');
    expect(refusal(placed, firstDay('2026-07-22', '2026-07-21'))).toBe('factChanged');
    expect(refusal(placed, firstDay('2026-07-20', '2026-07-20'))).toBe('factUnchanged');
    expect(refusal(placed, firstDay('2026-07-20', '2026-07-22'))).toBe('dayInFuture');
    expect(refusal(placed, firstDay('2026-07-20', '2026-07-17'))).toBe('dayBeforeStart');
    expect(refusal(placed, { fact: 'hours', was: 16, is: 60 })).toBe('hoursOutOfRange');
    expect(refusal(placed, { fact: 'outcome', was: 'volunteering', is: 'training' })).toBe('notCorrectable');
    expect(refusal(inProgramme(), { fact: 'endDay', was: day('2026-07-13'), is: null })).toBe('untilMissing');
    expect(refusal(inProgramme(), { fact: 'endDay', was: day('2026-07-13'), is: day('2026-04-01') })).toBe('endsBeforeStart');
  });

  it('is for the coach’s side, paused or closed alike', () => {
    const correction = firstDay('2026-07-20', '2026-07-21');

    expect(inPlacement().refusal('correctFact', { correction, by: coach(OTHER_COACH) })).toBe('notYours');
    expect(inPlacement().refusal('correctFact', { correction, by: employer() })).toBe('notNow');
    expect(refusal(inPlacement().does('pauseRoute'), correction)).toBeNull();
    expect(refusal(closed(), { fact: 'outcome', was: 'regular-job-with-support', is: 'regular-job' })).toBeNull();
  });

  it('moves what follows from the fact, and stays in the record with what it replaced', () => {
    const later = correct(inPlacement().on('2026-07-24'), firstDay('2026-07-20', '2026-07-23'));

    expect(inPlacement().commitment('threeWayReview')?.until).toBe(at('2026-08-17', '17:00'));
    expect(later.commitment('threeWayReview')?.until).toBe(at('2026-08-20', '17:00'));
    expect(later.events.findLast(({ type }) => type === 'factCorrected')).toMatchObject({
      correction: { fact: 'firstDay', was: '2026-07-20', is: '2026-07-23' },
      conflicts: [],
    });
  });

  it('of the day on which a programme starts moves its usual end, not an end that was agreed', () => {
    const begun = correct(inProgramme(), startDay('2026-04-13', '2026-04-20'));
    const shorter = correct(correct(inProgramme(), { fact: 'endDay', was: day('2026-07-13'), is: day('2026-06-30') }), startDay('2026-04-13', '2026-04-20'));

    expect(begun.known().stage).toMatchObject({ startsOn: '2026-04-20', untilOn: '2026-07-20' });
    expect(shorter.known().stage).toMatchObject({ startsOn: '2026-04-20', untilOn: '2026-06-30' });
  });

  it('takes a promise off the ladder that is not late by the right fact', () => {
    const late = inPlacement().on('2026-08-27');
    const right = correct(late, firstDay('2026-07-20', '2026-08-20'));

    expect(Object.keys(late.known().climbs)).toContain('threeWayReview/protected-placement/1/1');
    expect(right.commitment('threeWayReview')).toMatchObject({ owner: { party: 'coach', id: COACH }, until: at('2026-09-17', '17:00') });
  });
});

describe('what lay before a correction', () => {
  const working = inAftercare().on('2026-12-01');
  const longAgo = correct(working, firstDay('2026-11-16', '2026-08-17'));

  it('shows as not asked and is never asked afterwards', () => {
    expect(working.commitment('aftercare')?.id).toBe('aftercare/aftercare/1/1');
    expect(longAgo.commitment('aftercare')).toMatchObject({ id: 'aftercare/aftercare/1/6', until: at('2027-02-17', '17:00') });
  });

  it('is asked again once it turns out to lie ahead after all', () => {
    const back = correct(longAgo, firstDay('2026-08-17', '2026-11-16'));

    expect(back.route).toEqual(working.route);
  });

  it('lets no message leave', () => {
    const wrong = beforeFirstDay().on('2026-07-13');
    const right = correct(wrong, startDay('2026-07-20', '2026-07-06'));
    const messages = (story: Story) => story.sent.filter(({ type }) => type === 'send');

    expect(messages(right.on('2026-07-14'))).toEqual(messages(wrong));
    expect((right.commitment('confirmFirstDay')?.until ?? '') >= at('2026-07-15', '17:00')).toBe(true); // is still to be heard, and nobody is late with it
  });

  it('stays late if it was late before', () => {
    const late = inPlacement().on('2026-09-28');
    const hours = correct(late, { fact: 'hours', was: 16, is: 20 });

    expect(hours.commitment('threeWayReview')).toEqual(late.commitment('threeWayReview'));
    expect(hours.known().passed).toEqual({});
  });
});

describe('what is still to be said', () => {
  it('is said of the right day', () => {
    const right = correct(beforeFirstDay(), startDay('2026-07-20', '2026-07-27')).on('2026-07-29');
    const soon = right.sent.filter((effect) => effect.type === 'send' && effect.template === 'firstDaySoon');

    expect(soon).toHaveLength(1);
    expect(soon).toMatchObject([{ facts: { startsOn: '2026-07-27' } }]);
  });

  it('is said where a pause had held it back, although its moment has passed', () => {
    const back = beforeFirstDay().on('2026-07-17').does('pauseRoute').on('2026-07-24').does('resumeRoute');
    const right = correct(back, startDay('2026-07-20', '2026-07-21')).on('2026-07-28');

    expect(right.sentTo('employer').filter((effect) => effect.type === 'send' && effect.template === 'askFirstDay')).toMatchObject([
      { facts: { startsOn: '2026-07-21' } },
    ]);
  });

  it('is said to the right company, and companies are told who is where', () => {
    const right = correct(beforeFirstDay(), { fact: 'company', was: COMPANY, is: OTHER_COMPANY });
    const told = right.sent.slice(beforeFirstDay().sent.length).flatMap((effect) => (effect.type === 'tell' ? [[effect.to, effect.command.type]] : []));

    expect(told).toEqual([
      [`company/${COMPANY}`, 'releasePlace'],
      [`company/${OTHER_COMPANY}`, 'occupyPlace'],
    ]);
    expect(placeHold(right.known())).toMatchObject({ companyId: OTHER_COMPANY, step: 'taken' });
    expect(
      right
        .on('2026-07-22')
        .sentTo('employer')
        .filter((effect) => effect.type === 'send' && effect.template === 'askFirstDay'),
    ).toMatchObject([{ to: { id: OTHER_COMPANY } }]);
  });
});

describe('what the right fact would have forbidden', () => {
  const placed = inPlacement().on('2026-07-24');
  const moved = correct(placed, startDay('2026-07-20', '2026-07-23')); // after the first day that was confirmed

  it('becomes a promise of the coach that names it', () => {
    expect(moved.events.findLast(({ type }) => type === 'factCorrected')).toMatchObject({ conflicts: ['dayBeforeStart'] });
    expect(moved.commitment('resolveCorrection')).toMatchObject({ owner: { party: 'coach', id: COACH }, until: at('2026-07-31', '17:00') });
    expect(explain(moved.route, 'coach', moved.now).waits.some(({ sentence }) => sentence.includes(conflictsInWords(['dayBeforeStart'])))).toBe(true);
  });

  it('is kept by a further correction, or by talking about it', () => {
    expect(correct(moved, firstDay('2026-07-20', '2026-07-23')).kinds()).not.toContain('resolveCorrection');
    expect(moved.does('recordContact', { with: 'company' }).kinds()).not.toContain('resolveCorrection');
    expect(moved.on('2026-08-20').commitment('resolveCorrection')?.owner.party).toBe('lead');
  });

  it('is named again by the next correction until somebody has looked, and not after that', () => {
    const again = correct(moved, { fact: 'hours', was: 16, is: 20 });
    const seen = correct(moved.does('recordContact'), { fact: 'hours', was: 16, is: 20 });

    expect(again.known().conflicts).toMatchObject([{ fact: 'hours', codes: ['dayBeforeStart'] }]);
    expect(seen.known().conflicts).toEqual([]);
  });

  it('includes the limit of another legal form', () => {
    const trial = correct(placed, { fact: 'instrument', was: placed.known().place?.instrument ?? 'work-experience', is: 'trial-placement' });

    expect(trial.known().conflicts[0]?.codes).toContain('limitPassed');
  });

  it('and a reason that is missing once closed, where nothing happens by itself', () => {
    const dropped = correct(closed(), { fact: 'outcome', was: 'regular-job-with-support', is: 'drop-out' });

    expect(dropped.known().conflicts).toMatchObject([{ fact: 'outcome', codes: ['dropOutReasonMissing'] }]);
    expect(dropped.commitment('resolveCorrection')?.then).toBeNull();
    expect(dropped.does('recordContact').kinds()).toEqual(['lookBack']);
    expect(closed().refusal('recordContact')).toBe('routeClosed');
  });
});

describe('the last contact', () => {
  it('on an earlier day than the one before it leaves that one the last', () => {
    const talked = inIntake().on('2026-04-09').does('recordContact').on('2026-04-20').does('recordContact');
    const right = correct(talked, { fact: 'contactDay', was: day('2026-04-20'), is: day('2026-04-03') });

    expect(right.known().contact).toMatchObject({ on: '2026-04-09', before: { on: '2026-04-03' } });
    expect(right.commitment('stayInTouch')?.until).toBe(at('2026-04-23', '17:00'));
  });
});
