import { intakeTasks } from '#shared/domain/route/intake/tasks.ts';
import { aRoute, inIntake, inMatching, withPlan } from './support/a-route.ts';
import { day } from './support/days.ts';
import { COACH, coach, OTHER_COACH } from './support/people.ts';
import type { Story } from './support/story.ts';

const tasksOf = (story: Story, by = coach()) => intakeTasks(story.known(), by, story.now);
const standing = (story: Story) => tasksOf(story)?.map(({ task, state, code }) => [task, state, code]);

describe('the intake as things to do', () => {
  it('begins with the request, and says what must wait for the intake', () => {
    expect(standing(aRoute())).toEqual([
      ['contact', 'open', null],
      ['start', 'open', null],
      ['suitability', 'not-yet', 'notInIntake'],
      ['plan', 'not-yet', 'notInIntake'],
      ['goals', 'not-yet', 'planMissing'],
      ['next', 'not-yet', 'notInIntake'],
    ]);
  });

  it('goes on in any order: a plan before anybody decided whether it suits', () => {
    expect(standing(withPlan())?.map(([task, state]) => [task, state])).toEqual([
      ['contact', 'done'],
      ['start', 'done'],
      ['suitability', 'open'],
      ['plan', 'done'],
      ['goals', 'open'],
      ['next', 'open'],
    ]);
    expect(tasksOf(withPlan())?.at(-1)?.commands).toEqual(['startProgramme', 'startMatching']);
  });

  it('comes back to suitability on the day that was agreed', () => {
    const notNow = inIntake().does('decideSuitability', { suitability: 'not-now', alternative: 'later-wave', reviewOn: day('2026-06-01') });

    expect(tasksOf(notNow)?.find(({ task }) => task === 'suitability')).toMatchObject({ state: 'open', againOn: '2026-06-01' });
  });

  it('begins anew for somebody who comes back: goals of before are goals again once a new plan takes them over', () => {
    const goal = { goalId: 'travel', kind: 'travel', noteId: null, steps: [] } as const;
    const back = withPlan()
      .does('revisePlan', { goals: [goal] })
      .does('closeRoute', { outcome: 'other-line', ladderLevel: 3 })
      .on('2026-05-04')
      .does('requestRoute', { coachId: COACH })
      .on('2026-05-06')
      .does('startIntake');

    expect(standing(back)?.slice(3, 5)).toEqual([
      ['plan', 'open', null],
      ['goals', 'open', null],
    ]);
    expect(standing(back.does('agreePlan', { hoursPerWeek: 16, ladderLevel: 3 }).does('revisePlan', { goals: [goal] }))?.[4]).toEqual(['goals', 'done', null]);
  });

  it('is over after the intake, and nothing for another coach', () => {
    expect(tasksOf(inMatching())).toBeNull();
    expect(tasksOf(withPlan(), coach(OTHER_COACH))?.flatMap(({ commands }) => commands)).toEqual([]);
  });
});
