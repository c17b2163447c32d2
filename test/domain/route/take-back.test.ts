import { kansrijkTalentLine } from '#shared/domain/line/kansrijk-talent.ts';
import type { KnownRoute } from '#shared/domain/route/route.ts';
import type { PersonalCommand } from '#shared/domain/route/update-names.ts';
import { dayOf } from '#shared/domain/time/amsterdam.ts';
import { addDays } from '#shared/domain/time/calendar-day.ts';
import { aRoute, aRouteWithoutCoach, beforeFirstDay, inIntake, inMatching, inPlacement, inProgramme, withOpenPause, withPlan } from './support/a-route.ts';
import { at, day } from './support/days.ts';
import { otherVersion } from './support/line-commands.ts';
import { NOTE, OTHER_COACH, coach, employer, lead, resident } from './support/people.ts';
import type { Story } from './support/story.ts';

const newer = otherVersion(kansrijkTalentLine);
const moved = (story: Story, untilOn: string) => ({ commitment: story.commitment('stayInTouch')?.id ?? '', untilOn: day(untilOn), noteId: NOTE });
const dueOn = (story: Story) => dayOf(story.commitment('stayInTouch')?.until ?? story.now);
const move = (story: Story, untilOn: string) => story.refusal('postponeCommitment', moved(story, untilOn));
const postponed = (story: Story, untilOn: string) => story.does('postponeCommitment', moved(story, untilOn));
const ready = inProgramme().on('2026-06-29').does('recordFinalReview', { advice: 'ready' }).on('2026-06-30');

/** What is known of a route, beside how many messages there were and what can be taken back. */
const heldBy = (story: Story): Partial<KnownRoute> => {
  const { undoable: _undoable, messageCount: _count, ...held } = story.known();
  return held;
};

const steps: [string, Story, (story: Story) => Story][] = [
  ['another coach', inPlacement(), (story) => story.does('assignCoach', { coachId: OTHER_COACH })],
  ['the first coach', aRouteWithoutCoach(), (story) => story.does('assignCoach')],
  ['another coach while a message about the first still waits', aRoute(), (story) => story.does('assignCoach', { coachId: OTHER_COACH })],
  ['the start of an intake', aRoute().on('2026-04-02'), (story) => story.does('startIntake')],
  ['the start of a programme', withPlan(), (story) => story.does('startProgramme', { startsOn: day('2026-04-13') })],
  ['the start of the search', ready, (story) => story.does('startMatching')],
  ['the start of the search while a reminder climbed', ready.on('2026-07-30'), (story) => story.does('startMatching', { by: lead })],
  ['a talk with the resident', inPlacement(), (story) => story.does('recordContact', { with: 'resident' })],
  [
    'a talk that a check-in asked for',
    inPlacement().on('2026-07-27').does('answerCheckIn', { mood: 'not-good', wantsContact: true }).on('2026-07-28'),
    (story) => story.does('recordContact', { with: 'resident' }),
  ],
  ['a talk with the company', beforeFirstDay(), (story) => story.does('recordContact', { with: 'company', noteId: NOTE, noteAudience: 'company' })],
  ['a talk during a pause', withOpenPause(inPlacement()), (story) => story.does('recordContact', { with: 'resident' })],
  ['another day for a promise', inProgramme().on('2026-04-20'), (story) => postponed(story, addDays(dueOn(story), 8))],
  ['another version of the line', inPlacement(), (story) => story.does('changeLine', { line: newer })],
];

describe('taking back what was recorded last', () => {
  it.each(steps)('puts everything back as it was before %s', (_what, before, does) => {
    const done = does(before);
    expect(heldBy(done)).not.toEqual(heldBy(before));
    const back = done.does('takeBack');

    expect(heldBy(back)).toEqual(heldBy(before));
    expect(back.commitments()).toEqual(before.commitments());
    expect(back.known().undoable).toBeUndefined();
    expect(back.events.at(-1)).toMatchObject({ type: 'takenBack', recordedAt: done.now, what: done.known().undoable?.what });
  });

  it('leaves alone what has left, and never sends it twice', () => {
    const before = aRoute(); // its messages wait
    const left = before.does('startIntake').on('2026-04-01', '10:09').does('takeBack').on('2026-04-03');
    const undisturbed = before.on('2026-04-03');

    expect(left.templatesTo('resident')).toEqual(undisturbed.templatesTo('resident'));
    expect(left.templatesTo('coach')).toEqual(undisturbed.templatesTo('coach'));
    const corrected = inPlacement().does('assignCoach', { coachId: OTHER_COACH }).does('takeBack').on('2026-07-23');
    expect(corrected.templatesTo('resident')).toEqual(inPlacement().on('2026-07-23').templatesTo('resident'));
  });

  it('is for whoever recorded it and for a lead, as long as its messages wait', () => {
    const begun = aRoute().on('2026-04-02').does('startIntake');
    const later = begun.on('2026-04-02', '10:11');

    expect(begun.refusal('takeBack', { by: coach(OTHER_COACH) })).toBe('notYours');
    expect(begun.refusal('takeBack', { by: resident() })).not.toBeNull();
    expect(begun.refusal('takeBack', { by: employer() })).not.toBeNull();
    expect(begun.refusal('takeBack', { by: lead })).toBeNull();
    expect(aRoute().does('startIntake', { by: lead }).refusal('takeBack', { by: coach() })).toBe('notOwnStep');
    expect(begun.on('2026-04-02', '10:10').refusal('takeBack')).toBeNull();
    expect(later.refusal('takeBack')).toBe('takeBackOver');
    expect(begun.refusal('takeBack', { recordedAt: at('2026-04-01') })).toBe('changedSince');
  });

  it.each<[PersonalCommand, string]>([
    ['recordContact', 'changedSince'],
    ['measureLadder', 'nothingToTakeBack'],
    ['pauseRoute', 'nothingToTakeBack'],
    ['agreePlan', 'nothingToTakeBack'],
  ])('is over once somebody goes on with %s', (next, code) => {
    const begun = inIntake();
    const on = begun.on('2026-04-02', '10:01').does(next);

    expect(on.refusal('takeBack', { recordedAt: begun.now })).toBe(code);
  });

  it('takes back one step, not the one before it', () => {
    const twice = inMatching().does('recordContact', { with: 'resident' });
    const back = twice.does('takeBack');
    expect(back.refusal('takeBack', { recordedAt: inMatching().now })).toBe('nothingToTakeBack');
    expect(aRoute().refusal('takeBack')).toBe('nothingToTakeBack');
  });
});

describe('a promise that was given a later day', () => {
  it('may come back, no further than the day it began with', () => {
    const before = inProgramme().on('2026-04-20');
    const first = dueOn(before);
    const later = postponed(before, addDays(first, 8));
    const to = (untilOn: string) => move(later, untilOn);

    expect([to(addDays(first, 8)), to(addDays(first, 1)), to(first), to(addDays(first, -1))]).toEqual(['extensionNotLater', null, null, 'extensionNotLater']);
    const back = later.does('postponeCommitment', moved(later, first));
    expect(move(back, first)).toBe('extensionNotLater');
    expect(back.commitment('stayInTouch')?.until).toBe(before.commitment('stayInTouch')?.until);
  });
});
