import { kansrijkTalentLine } from '#shared/domain/line/kansrijk-talent.ts';
import { takeBack } from '#shared/domain/route/take-back/take-back.ts';
import { dayOf } from '#shared/domain/time/amsterdam.ts';
import { addDays } from '#shared/domain/time/calendar-day.ts';
import { aRoute, aRouteWithoutCoach, inMatching, inPlacement, inProgramme, withPlan } from './support/a-route.ts';
import { day } from './support/days.ts';
import { otherVersion } from './support/line-commands.ts';
import { NOTE, OTHER_COACH, lead } from './support/people.ts';
import type { Story } from './support/story.ts';

const THIRD_COACH = '24242424-2424-4242-8242-242424242424';

/** What undoes what this story did after that one. */
const undoing = (before: Story, after: Story, now: Story = after) => takeBack(after.events.slice(before.events.length), now.known(), now.now);
const moved = (story: Story, untilOn: string) => ({ commitment: story.commitment('stayInTouch')?.id ?? '', untilOn: day(untilOn), noteId: NOTE });
const postponed = (story: Story, untilOn: string) => story.does('postponeCommitment', moved(story, untilOn));
const move = (story: Story, untilOn: string) => story.refusal('postponeCommitment', moved(story, untilOn));

describe('taking back what was recorded', () => {
  it('gives a route back to the coach it had, and only where nobody chose since', () => {
    const before = inPlacement();
    const assigned = before.does('assignCoach', { coachId: OTHER_COACH });
    const answer = undoing(before, assigned);

    expect(answer).toEqual({ command: { type: 'assignCoach', coachId: before.known().coachId } });
    expect(assigned.does('assignCoach', { coachId: before.known().coachId ?? '' }).known().coachId).toBe(before.known().coachId);
    expect(undoing(before, assigned, assigned.does('assignCoach', { coachId: THIRD_COACH }))).toEqual({ stands: 'changedSince' });
    const unguided = aRouteWithoutCoach();
    expect(undoing(unguided, unguided.does('assignCoach', { coachId: OTHER_COACH }))).toEqual({ stands: 'nobodyBefore' });
  });

  it('gives a promise the day it had, as long as that is still to come', () => {
    const before = inPlacement();
    const until = before.commitment('stayInTouch')?.until;
    const later = postponed(before, '2026-08-18');
    const answer = undoing(before, later);

    expect(answer).toMatchObject({ command: { type: 'postponeCommitment', noteId: NOTE } });
    if (answer === null || !('command' in answer) || answer.command.type !== 'postponeCommitment') throw new Error('it is not taken back');
    expect(later.does('postponeCommitment', answer.command).commitment('stayInTouch')?.until).toBe(until);
    expect(undoing(before, later, later.on(answer.command.untilOn))).toEqual({ stands: 'dayPassed' });
    expect(undoing(before, later, later.does('recordContact', { with: 'resident' }))).toEqual({ stands: 'changedSince' });
  });

  it('moves a route back to the version of its line that it followed', () => {
    const before = inPlacement();
    const newer = otherVersion(kansrijkTalentLine);
    const changed = before.does('changeLine', { line: newer });

    expect(undoing(before, changed)).toMatchObject({ command: { type: 'changeLine', version: kansrijkTalentLine.version } });
    expect(undoing(before, changed, changed.does('changeLine', { line: kansrijkTalentLine }))).toEqual({ stands: 'changedSince' });
  });

  it.each([
    ['a talk', inPlacement(), inPlacement().does('recordContact'), 'contactStands'],
    ['the start of an intake', aRoute(), aRoute().does('startIntake'), 'intakeStands'],
    ['the start of a programme', withPlan(), withPlan().on('2026-04-13').does('startProgramme'), 'stageStands'],
    ['the start of the search', withPlan(), inMatching(), 'stageStands'],
  ])('lets %s stand: it did happen', (_what, before, after, code) => {
    expect(undoing(before, after)).toEqual({ stands: code });
  });

  it('has nothing to say of what no bulk move can do', () => {
    const before = inPlacement();
    expect(undoing(before, before.does('measureLadder', { by: lead }))).toBeNull();
  });
});

describe('a promise that was given a later day', () => {
  it('may come back, no further than the day it began with', () => {
    const before = inProgramme().on('2026-04-20');
    const first = dayOf(before.commitment('stayInTouch')?.until ?? before.now);
    const later = postponed(before, addDays(first, 8));
    const to = (untilOn: string) => move(later, untilOn);

    expect([to(addDays(first, 8)), to(addDays(first, 1)), to(first), to(addDays(first, -1))]).toEqual(['extensionNotLater', null, null, 'extensionNotLater']);
    const back = later.does('postponeCommitment', moved(later, first));
    expect(move(back, first)).toBe('extensionNotLater');
    expect(back.commitment('stayInTouch')?.until).toBe(before.commitment('stayInTouch')?.until);
  });
});
