import { inIntake, inProgramme, withPlan } from './support/a-route.ts';
import { at, day } from './support/days.ts';
import { NOTE } from './support/people.ts';

const notNow = { suitability: 'not-now', alternative: 'later-wave', reviewOn: day('2026-06-01') } as const;

describe('whether a route suits somebody', () => {
  it('is decided in the intake within ten working days, beside the plan', () => {
    const story = inIntake();

    expect(story.commitment('decideSuitability')).toMatchObject({ owner: { party: 'coach' }, until: at('2026-04-17', '17:00') }); // after Easter Monday
    expect(story.does('decideSuitability').kinds()).not.toContain('decideSuitability');
    expect(story.does('decideSuitability').kinds()).toContain('agreePlan');
    expect(inProgramme().refusal('decideSuitability')).toBe('notInIntake');
  });

  it('never ends at "not now": it needs an alternative and a day to come on which people look again', () => {
    const story = inIntake();

    expect(story.refusal('decideSuitability', { ...notNow, alternative: null })).toBe('alternativeMissing');
    expect(story.refusal('decideSuitability', { ...notNow, reviewOn: null })).toBe('reviewDayMissing');
    expect(story.refusal('decideSuitability', { ...notNow, reviewOn: day('2026-04-02') })).toBe('reviewDayInPast');
    expect(story.refusal('decideSuitability', { suitability: 'suitable', alternative: 'other-line' })).toBe('alternativeUnexpected');
  });

  it('is looked at again on the agreed day, and until then nothing else of the intake is waited for', () => {
    const story = withPlan().does('decideSuitability', notNow);

    expect(story.commitment('reviewSuitability')).toMatchObject({ owner: { party: 'coach' }, until: at('2026-06-01', '17:00') });
    expect(story.kinds()).toEqual(expect.not.arrayContaining(['agreePlan', 'chooseNextStage']));
    expect(story.kinds()).toContain('stayInTouch');
    expect(story.known().stage.kind).toBe('intake');
  });

  it('holds back a move until it is decided anew, or overruled with a reason that is written down', () => {
    const story = withPlan().does('decideSuitability', notNow);

    expect(story.refusal('startProgramme')).toBe('notSuitable');
    expect(story.refusal('startMatching', { reason: 'own-wish' })).toBe('notSuitable');
    expect(story.refusal('startProgramme', { reason: 'tailored' })).toBe('noteMissing');
    expect(story.refusal('startProgramme', { reason: 'tailored', noteId: NOTE })).toBeNull();
    expect(story.on('2026-06-01').does('decideSuitability').refusal('startProgramme')).toBeNull();
  });

  it('moves and ends nobody when the day passes', () => {
    const story = withPlan().does('decideSuitability', notNow).on('2026-07-20');

    expect(story.known().stage.kind).toBe('intake');
    expect(story.commitment('reviewSuitability')).toMatchObject({ owner: { party: 'lead' } });
  });
});
