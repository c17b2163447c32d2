import type { PlanGoal } from '#shared/domain/route/commands.ts';
import { closed, inAftercare, inIntake, inMatching, inPlacement, inTransition, withPlan } from './support/a-route.ts';
import { at, day } from './support/days.ts';
import { NOTE, OTHER_COACH, STRANGER, employer, resident } from './support/people.ts';
import type { Story } from './support/story.ts';

const step = (stepId: string, dueOn: string) => ({ stepId, dueOn: day(dueOn), noteId: null });
const travel = { goalId: 'travel', kind: 'travel', noteId: NOTE, steps: [step('bus', '2026-04-24'), step('alone', '2026-05-22')] } as const satisfies PlanGoal;
const rhythm = { goalId: 'rhythm', kind: 'work-rhythm', noteId: null, steps: [step('early', '2026-05-01')] } as const satisfies PlanGoal;
const many = (count: number): PlanGoal[] => Array.from({ length: count }, (_, n) => ({ ...rhythm, goalId: `goal-${n}` }));

/** From 10 April, with two goals. */
const withGoals = (): Story =>
  withPlan()
    .on('2026-04-10')
    .does('revisePlan', { goals: [travel, rhythm] });
const steps = (story: Story) => story.commitments().flatMap(({ kind, id, until }) => (kind === 'planStep' ? [[id, until]] : []));

describe('a new version of the plan', () => {
  it('follows the first one, and tells the resident that it is written down', () => {
    const story = withGoals();

    expect(story.known().plan).toEqual({ version: 2, agreedOn: '2026-04-10', residentView: 'agrees' });
    expect(story.on('2026-04-13').templatesTo('resident')).toContain('planRevised');
    expect(inIntake().refusal('revisePlan')).toBe('planMissing');
  });

  it('waits for the earliest open step of each goal, and for no other', () => {
    expect(steps(withGoals())).toEqual([
      ['planStep/travel/bus/2026-04-24', at('2026-04-24', '17:00')],
      ['planStep/rhythm/early/2026-05-01', at('2026-05-01', '17:00')],
    ]);
  });

  it('keeps what was reached and taken, and words that are not written anew', () => {
    const story = withGoals().does('takeStep', { goalId: 'travel', stepId: 'bus' }).does('reachGoal', { goalId: 'rhythm' });
    const { goals } = story.does('revisePlan', { goals: [{ ...travel, noteId: null, steps: [step('alone', '2026-06-05')] }] }).known();

    expect(goals.map(({ goalId, reachedOn, takenSteps }) => ({ goalId, reachedOn, takenSteps }))).toEqual([
      { goalId: 'rhythm', reachedOn: '2026-04-10', takenSteps: [] },
      { goalId: 'travel', reachedOn: null, takenSteps: ['bus'] },
    ]);
    expect(goals[1]).toMatchObject({ noteId: NOTE, steps: [{ stepId: 'bus' }, { stepId: 'alone', dueOn: '2026-06-05' }] });
  });

  it('is refused with a goal or step twice, with too many of them, or with a step on a day that has passed', () => {
    const revise = (goals: readonly PlanGoal[]) => withPlan().refusal('revisePlan', { goals });

    expect(revise([travel, travel])).toBe('goalTwice');
    expect(revise([{ ...travel, steps: [travel.steps[0], travel.steps[0]] }])).toBe('stepTwice');
    expect(revise([{ ...travel, steps: [step('bus', '2026-04-08')] }])).toBe('stepInPast');
    expect(revise([{ ...travel, steps: [step('bus', '2029-04-08')] }])).toBe('dayTooFar');
    expect(revise(many(8))).toBeNull();
    expect(revise(many(9))).toBe('tooManyGoals');
    expect(revise([{ ...travel, steps: Array.from({ length: 13 }, (_, n) => step(`step-${n}`, '2026-05-01')) }])).toBe('tooManySteps');
  });

  it('does not ask for another day of a step that stands as it was', () => {
    expect(
      withGoals()
        .on('2026-04-28')
        .refusal('revisePlan', { goals: [travel, rhythm] }),
    ).toBeNull();
  });
});

describe('a step and a goal', () => {
  it('make room for the next step, which is waited for from that moment', () => {
    const story = withGoals().on('2026-04-20').does('takeStep', { goalId: 'travel', stepId: 'bus' });

    expect(story.commitments().find(({ id }) => id === 'planStep/travel/alone/2026-05-22')).toMatchObject({ since: at('2026-04-20') });
    expect(
      story
        .does('reachGoal', { goalId: 'travel' })
        .kinds()
        .filter((kind) => kind === 'planStep'),
    ).toHaveLength(1);
  });

  it('may be taken by the resident, and by nobody of a company', () => {
    const taken = { goalId: 'travel', stepId: 'bus' };

    expect(withGoals().refusal('takeStep', { ...taken, by: resident() })).toBeNull();
    expect(withGoals().refusal('takeStep', { ...taken, by: resident(STRANGER) })).toBe('notYours');
    expect(inPlacement().refusal('takeStep', { ...taken, by: employer() })).toBe('notNow');
  });

  it('are refused where they are not in the plan, or were taken or reached before', () => {
    const story = withGoals().does('takeStep', { goalId: 'travel', stepId: 'bus' }).does('reachGoal', { goalId: 'rhythm' });

    expect(withPlan().refusal('takeStep')).toBe('goalUnknown');
    expect(story.refusal('takeStep', { goalId: 'sleep' })).toBe('goalUnknown');
    expect(story.refusal('takeStep', { goalId: 'travel', stepId: 'car' })).toBe('stepUnknown');
    expect(story.refusal('takeStep', { goalId: 'travel', stepId: 'bus' })).toBe('stepTaken');
    expect(story.refusal('takeStep', { goalId: 'rhythm', stepId: 'early' })).toBe('goalReached');
    expect(story.refusal('reachGoal', { goalId: 'rhythm' })).toBe('goalReached');
    expect(story.refusal('reachGoal', { goalId: 'sleep' })).toBe('goalUnknown');
  });

  it('go to a lead when they stay silent, and stand still with the work', () => {
    expect(
      withGoals()
        .on('2026-05-11')
        .commitmentsOf('lead')
        .map(({ id }) => id),
    ).toContain('planStep/travel/bus/2026-04-24');
    expect(withGoals().does('pauseRoute').kinds()).not.toContain('planStep');
  });
});

describe('a plan', () => {
  it('goes along through every stage, and back', () => {
    const story = inMatching().does('revisePlan', { goals: [{ ...travel, steps: [step('bus', '2026-09-01')] }] });
    const { plan, goals } = story.known();
    const later = story.does('stepBack', { to: 'kansrijk-talent' });

    expect(later.known()).toMatchObject({ plan, goals });
    expect(later.kinds()).toContain('planStep');
    expect(inTransition().refusal('revisePlan')).toBeNull();
  });

  it('comes along when a closed route is taken up years later with another coach, without owing what was promised then', () => {
    const before = closed().known();
    const again = closed().on('2031-03-03').does('requestRoute', { coachId: OTHER_COACH }).does('startIntake');

    expect(again.known()).toMatchObject({ coachId: OTHER_COACH, episode: 2, plan: before.plan, goals: before.goals, stage: { kind: 'intake' } });
    expect(again.commitmentsOf('coach').every(({ owner }) => owner.id === OTHER_COACH)).toBe(true);
  });

  it('is owed again in a new episode only once people have looked at it', () => {
    const goals = [{ ...travel, steps: [step('bus', '2027-12-01')] }];
    const again = inAftercare().does('revisePlan', { goals }).does('closeRoute').on('2027-03-01').does('requestRoute').does('startIntake');

    expect(again.kinds()).not.toContain('planStep');
    expect(again.does('revisePlan', { goals }).kinds()).toContain('planStep');
  });
});
