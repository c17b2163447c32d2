import { aRouteWithoutCoach, inMatching, inPlacement } from './support/a-route.ts';
import { at, day } from './support/days.ts';
import { COACH, NOTE, OTHER_COACH, coach, lead, resident } from './support/people.ts';
import type { Story } from './support/story.ts';

const to = { coachId: OTHER_COACH, talkOn: day('2026-07-28') } as const;
const planned = (): Story => inPlacement().does('planHandover', to);

describe('a change of coach', () => {
  it('is a talk that the present coach sees to, on the day that was agreed', () => {
    const story = planned();

    expect(story.commitment('handoverTalk')).toMatchObject({ owner: { party: 'coach', id: COACH }, until: at('2026-07-28', '17:00') });
    expect(story.known().coachId).toBe(COACH);
    expect(story.on('2026-07-22').templatesTo('resident')).toContain('handoverTalk');
    expect(story.on('2026-07-22').sentTo('coach')).toContainEqual(
      expect.objectContaining({ template: 'handoverPlanned', to: { party: 'coach', id: OTHER_COACH } }),
    );
  });

  it('is complete when the talk was held: everything is the new coach’s, and all three hear it', () => {
    const story = planned().on('2026-07-28').does('completeHandover');

    expect(story.known()).toMatchObject({ coachId: OTHER_COACH, handover: null });
    expect(story.kinds()).not.toContain('handoverTalk');
    expect(story.commitmentsOf('coach').every(({ owner }) => owner.id === OTHER_COACH)).toBe(true);
    const later = story.on('2026-07-29');
    expect(later.sentTo('coach')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ template: 'handedOver', to: { party: 'coach', id: COACH } }),
        expect.objectContaining({ template: 'coachAssigned', to: { party: 'coach', id: OTHER_COACH } }),
      ]),
    );
    expect(later.templatesTo('resident')).toContain('yourCoach');
  });

  it('happens with the resident, or with a note that says why not', () => {
    const story = planned().on('2026-07-28');

    expect(story.refusal('completeHandover', { residentPresent: false })).toBe('noteMissing');
    const without = story.does('completeHandover', { residentPresent: false, noteId: NOTE });
    expect(without.known().coachId).toBe(OTHER_COACH);
    expect(without.known().contact.on).toBe(story.known().contact.on);
    expect(story.does('completeHandover').known().contact.on).toBe('2026-07-28');
  });

  it('can be planned anew, for another day or another coach, and never for the present one', () => {
    const story = planned();

    expect(story.refusal('planHandover', to)).toBe('handoverPlanned');
    expect(story.does('planHandover', { ...to, talkOn: day('2026-07-30') }).commitment('handoverTalk')).toMatchObject({ until: at('2026-07-30', '17:00') });
    expect(story.refusal('planHandover', { ...to, coachId: COACH })).toBe('coachUnchanged');
    expect(inMatching().refusal('completeHandover')).toBe('handoverMissing');
  });

  it('has its talk within the silence limit, and never in the past', () => {
    expect(inPlacement().refusal('planHandover', { ...to, talkOn: day('2026-09-30') })).toBe('nextContactTooFar');
    expect(inPlacement().refusal('planHandover', { ...to, talkOn: day('2026-07-20') })).toBe('nextContactInPast');
    expect(inPlacement().refusal('planHandover', { ...to, decidedOn: day('2026-03-31') })).toBe('dayBeforeRoute');
  });

  it('is for the coach or a lead; a route without a coach is given one by a lead', () => {
    expect(inPlacement().refusal('planHandover', { ...to, by: lead })).toBeNull();
    expect(inPlacement().refusal('planHandover', { ...to, by: coach(OTHER_COACH) })).toBe('notYours');
    expect(inPlacement().refusal('planHandover', { ...to, by: resident() })).toBe('notYours');
    expect(aRouteWithoutCoach().refusal('planHandover', { ...to, by: lead })).toBe('coachMissing');
  });

  it('is overtaken when a lead must give the route to somebody at once', () => {
    const story = planned().does('assignCoach', { coachId: OTHER_COACH });

    expect(story.known()).toMatchObject({ coachId: OTHER_COACH, handover: null });
    expect(story.kinds()).not.toContain('handoverTalk');
    const told = story.on('2026-07-22').sent.flatMap((effect) => (effect.type === 'send' ? [effect.template] : []));
    expect(told).toContain('yourCoach');
    expect(told).not.toContain('handoverPlanned');
    expect(told).not.toContain('handoverTalk');
  });

  it('goes on while the route is paused', () => {
    const paused = planned().does('pauseRoute');

    expect(paused.kinds()).toContain('handoverTalk');
    expect(paused.on('2026-07-28').refusal('completeHandover')).toBeNull();
  });
});
