import { aRoute, beforeFirstDay, inPlacement, inProgramme, withMatch } from './support/a-route.ts';
import { at, day } from './support/days.ts';
import { NOTE, caseManager, lead } from './support/people.ts';
import type { Story } from './support/story.ts';

const idOf = (story: Story, kind: string): string => story.commitment(kind)?.id ?? `no ${kind}`;
const moved = (story: Story, kind: string, untilOn: string, noteId: string | null = NOTE) => ({ commitment: idOf(story, kind), untilOn: day(untilOn), noteId });

describe('moving a promise to another day', () => {
  it('needs a reason that is written down, and keeps the day it had in the record', () => {
    const story = aRoute();

    expect(story.refusal('postponeCommitment', moved(story, 'startIntake', '2026-04-09', null))).toBe('noteMissing');
    const later = story.on('2026-04-02').does('postponeCommitment', moved(story, 'startIntake', '2026-04-10'));
    expect(later.commitment('startIntake')).toMatchObject({ until: at('2026-04-10', '17:00'), since: at('2026-04-01') });
    expect(later.events.at(-1)).toMatchObject({ type: 'commitmentPostponed', from: '2026-04-09', untilOn: '2026-04-10', noteId: NOTE });
  });

  it('goes to a later day, at most as far as the silence limit of the stage', () => {
    const story = inPlacement();

    expect(story.refusal('postponeCommitment', moved(story, 'stayInTouch', '2026-07-22'))).toBe('extensionNotLater');
    expect(story.refusal('postponeCommitment', moved(story, 'stayInTouch', '2026-08-19'))).toBe('dayTooFar');
    expect(story.refusal('postponeCommitment', moved(story, 'stayInTouch', '2026-08-18'))).toBeNull();
  });

  it('gives what had climbed its ladder back to whom it was from', () => {
    const story = aRoute().on('2026-04-22');
    expect(story.commitment('startIntake')?.owner.party).toBe('lead');

    const later = story.does('postponeCommitment', { ...moved(story, 'startIntake', '2026-04-28'), by: lead });
    expect(later.commitment('startIntake')).toMatchObject({ owner: { party: 'coach' }, until: at('2026-04-28', '17:00') });
    expect(later.on('2026-05-18').commitment('startIntake')?.owner.party).toBe('lead');
  });

  it('is forgotten with the promise', () => {
    const story = aRoute().on('2026-04-02');
    const later = story.does('postponeCommitment', moved(story, 'startIntake', '2026-04-10'));

    expect(later.known().postponed).toEqual({ [idOf(story, 'startIntake')]: { untilOn: '2026-04-10', at: at('2026-04-02') } });
    expect(later.does('startIntake').known().postponed).toEqual({});
  });

  it('is shifted by a pause after it, and by no pause before it', () => {
    const story = inProgramme().does('pauseRoute').on('2026-04-20').does('resumeRoute').on('2026-04-22');
    const later = story.does('postponeCommitment', moved(story, 'stayInTouch', '2026-05-08'));
    const pause = { residentView: 'not-asked' } as const;

    expect(later.commitment('stayInTouch')).toMatchObject({ until: at('2026-05-08', '17:00') });
    const again = later.on('2026-04-23', '09:00').does('pauseRoute', pause).on('2026-04-28', '09:00').does('resumeRoute', pause);
    expect(again.commitment('stayInTouch')).toMatchObject({ until: at('2026-05-12', '17:00') }); // two working days: the 27th is King's Day
  });

  it('is not for what the law or a company has set, nor for what keeps itself', () => {
    const story = withMatch();
    const asked = beforeFirstDay();

    expect(story.refusal('postponeCommitment', { commitment: 'stayInTouch/never', untilOn: day('2026-07-10'), noteId: NOTE })).toBe('commitmentUnknown');
    expect(asked.refusal('postponeCommitment', moved(asked, 'sendMessage', '2026-07-20'))).toBe('commitmentFixed');
    const limited = inPlacement().on('2027-02-01');
    expect(limited.refusal('postponeCommitment', moved(limited, 'instrumentLimit', '2027-02-26'))).toBe('commitmentFixed');
  });

  it('is for the coach and a lead', () => {
    const story = inPlacement();

    expect(story.refusal('postponeCommitment', { ...moved(story, 'stayInTouch', '2026-08-18'), by: caseManager })).toBe('notYours');
  });
});
