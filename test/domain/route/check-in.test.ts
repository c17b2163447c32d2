import { audienceOfCommitment, audienceOfEvent } from '#shared/domain/route/audience.ts';
import { addDays } from '#shared/domain/time/calendar-day.ts';
import { nextRound } from '#shared/domain/route/check-in/rounds.ts';
import { kansrijkTalentLine } from '#shared/domain/line/kansrijk-talent.ts';
import { inMatching, inPlacement, inTransition } from './support/a-route.ts';
import { at, day } from './support/days.ts';
import { RESIDENT, STRANGER, coach, employer, resident } from './support/people.ts';
import { nobodyAsked, type Story } from './support/story.ts';

const asked = (story: Story) => story.templatesTo('resident').filter((template) => template === 'askResident').length;
const roundOf = (story: Story) => {
  const { stage } = story.known();
  return stage.kind === 'placement' ? nextRound(story.known(), stage) : null;
};

describe('the rhythm of the resident’s check-ins', () => {
  it('is dense at the start and thins out, counted from the first day', () => {
    const days: string[] = [];
    let story = inPlacement();
    for (let n = 0; n < 17; n++) {
      const next = roundOf(story);
      if (next === null) break;
      days.push(next.on);
      story = story.on(next.on, '12:00').does('answerCheckIn');
    }

    const weeks = [1, 2, 3, 4, 6, 8, 10, 12, 14, 18, 22, 26, 30, 34, 38, 42, 55];
    expect(days).toEqual(weeks.map((week) => addDays(day('2026-07-20'), week * 7)));
  });

  it('ends where the line says so', () => {
    const checkIns = [{ untilWeek: 2, everyWeeks: 1 }];
    const known = { ...inPlacement().known(), line: { ...kansrijkTalentLine, checkIns } };
    const { stage } = known;
    if (stage.kind !== 'placement') throw new Error('not placed');
    const after = (round: number) => nextRound(known, { ...stage, checkIns: { ...stage.checkIns, round } });

    expect([after(0), after(1), after(2)]).toEqual([{ round: 1, on: '2026-07-27' }, { round: 2, on: '2026-08-03' }, null]);
  });

  it('owes no old rounds after an import, and sends no message for them', () => {
    const story = nobodyAsked().does('importRoute', { stageStartedOn: day('2025-08-04'), firstDayOn: day('2025-08-04') });
    const next = roundOf(story);

    expect(next?.on).toBe('2026-04-27'); // week 38 of the rhythm
    expect(story.messages()).toEqual([]);
  });
});

describe('a check-in', () => {
  it('asks the resident on the morning of its day, and never the company', () => {
    const story = inPlacement().on('2026-07-27', '09:00');

    expect(asked(story)).toBe(1);
    expect(asked(inPlacement().on('2026-07-26'))).toBe(0);
    expect(story.commitment('residentCheckIn')).toMatchObject({ owner: { party: 'resident', id: RESIDENT }, until: at('2026-07-30', '17:00') });
    expect(story.templatesTo('employer')).not.toContain('askResident');
  });

  it('asks once more, then goes to the coach and then to a lead; a company hears of nothing', () => {
    const before = inPlacement();
    const story = before.on('2026-07-31');

    expect(asked(story)).toBe(2);
    expect(before.on('2026-08-05').commitment('residentCheckIn')).toMatchObject({ owner: { party: 'coach' } });
    const ignored = before.on('2026-08-17');
    expect(ignored.commitment('residentCheckIn')).toMatchObject({ owner: { party: 'lead' } });
    expect(ignored.sentTo('employer')).toEqual(before.sentTo('employer'));
  });

  it('is answered by the resident, or by the coach for them, once', () => {
    const story = inPlacement().on('2026-07-27');

    expect(story.refusal('answerCheckIn', { by: resident(STRANGER) })).toBe('notYours');
    expect(story.refusal('answerCheckIn', { by: employer() })).toBe('notNow');
    expect(story.does('answerCheckIn').refusal('answerCheckIn', { round: 1 })).toBe('roundAnswered');
    expect(story.refusal('answerCheckIn', { round: 2 })).toBe('roundUnknown');
    expect(story.does('answerCheckIn', { by: coach() }).known().contact.on).toBe('2026-07-27');
    expect(story.does('answerCheckIn').known().contact.on).not.toBe('2026-07-27');
  });

  it('may be asked a little early, and then not again; long before its day it is too early', () => {
    const early = inPlacement().on('2026-07-24').does('answerCheckIn');

    expect(roundOf(early)).toEqual({ round: 2, on: '2026-08-03' });
    expect(asked(early.on('2026-07-29'))).toBe(0);
    expect(early.refusal('answerCheckIn', { round: 2 })).toBe('roundUnknown');
  });

  it('passes the rounds that an answer came after', () => {
    expect(roundOf(inPlacement().on('2026-08-04').does('answerCheckIn', { round: 1 }))).toEqual({ round: 3, on: '2026-08-10' });
  });

  it('is for a placement only', () => {
    expect(inMatching().refusal('answerCheckIn', { by: coach() })).toBe('notInPlacement');
    expect(inTransition().kinds()).not.toContain('residentCheckIn');
  });

  it('asks nothing while the check-ins are paused, and asks again after it', () => {
    const paused = inPlacement().does('pauseRoute', { tracks: ['check-in'] });

    expect(asked(paused.on('2026-08-10'))).toBe(0);
    expect(paused.kinds()).not.toContain('residentCheckIn');
    const resumed = paused.on('2026-08-10').does('resumeRoute', { tracks: ['check-in'] });
    expect(asked(resumed.on('2026-08-11'))).toBe(1);
    expect(resumed.kinds()).toContain('residentCheckIn');
  });
});

describe('an answer', () => {
  it('that asks for it makes the coach call within one working day', () => {
    const story = inPlacement().on('2026-07-27');
    const due = { owner: { party: 'coach' }, until: at('2026-07-28', '17:00') };

    expect(story.does('answerCheckIn', { mood: 'not-good' }).commitment('contactAfterCheckIn')).toMatchObject(due);
    expect(story.does('answerCheckIn', { mood: 'good', wantsContact: true }).commitment('contactAfterCheckIn')).toMatchObject(due);
    expect(story.does('answerCheckIn', { mood: 'all-right' }).kinds()).not.toContain('contactAfterCheckIn');
  });

  it('is followed until somebody has spoken with the resident, whatever the next answer says', () => {
    const story = inPlacement().on('2026-07-27').does('answerCheckIn', { mood: 'not-good' });

    expect(story.does('recordContact', { with: 'company' }).kinds()).toContain('contactAfterCheckIn');
    expect(story.on('2026-08-03').does('answerCheckIn', { mood: 'good' }).kinds()).toContain('contactAfterCheckIn');
    expect(story.does('recordContact', { with: 'resident' }).kinds()).not.toContain('contactAfterCheckIn');
    expect(story.does('recordContact', { with: 'resident', contactOn: day('2026-07-24') }).kinds()).toContain('contactAfterCheckIn');
  });

  it('is never an employer’s to see', () => {
    const decision = inPlacement().on('2026-07-27').tries('answerCheckIn', { mood: 'not-good' });

    expect(decision.accepted && decision.events.every((event) => !audienceOfEvent(event).includes('employer'))).toBe(true);
    for (const kind of ['residentCheckIn', 'contactAfterCheckIn']) expect(audienceOfCommitment(kind)).not.toContain('employer');
  });
});
