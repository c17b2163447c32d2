import { at } from '../route/support/days.ts';
import { COACH, coach, lead } from '../route/support/people.ts';
import { aMember, withPlace } from './support/story.ts';

describe('a promise about a company that nobody keeps', () => {
  it('is remembered at its moment, goes to a lead five working days later, and stays there every ten', () => {
    const talk = (text: string) => withPlace().on(text, '17:01').commitment('talk');

    expect(withPlace().commitment('talk')).toMatchObject({ owner: { party: 'coach', id: COACH }, until: at('2026-07-01', '17:00') });
    expect(talk('2026-07-01')).toMatchObject({ owner: { party: 'coach', id: COACH }, until: at('2026-07-08', '17:00') });
    expect(talk('2026-07-08')).toMatchObject({ owner: { party: 'lead', id: null }, until: at('2026-07-22', '17:00') });
    expect(talk('2026-07-22')).toMatchObject({ owner: { party: 'lead', id: null }, until: at('2026-08-05', '17:00') });
  });

  it('is off the ladder as soon as it was kept, also by a lead', () => {
    const kept = withPlace().on('2026-08-03').does('recordTalk', { by: lead });

    expect(kept.commitment('talk')).toMatchObject({ owner: { party: 'coach', id: COACH }, until: at('2026-11-03', '17:00') });
    expect(kept.known().climbs).toEqual({});
  });

  it('only asks somebody else: after years of silence nothing has moved', () => {
    const silent = aMember().does('offerPlace').asks('a').takesPlace('a').on('2029-04-01');

    expect(silent.step('a')).toBe('taken');
    expect(new Set(silent.events.slice(4).map(({ type }) => type))).toEqual(new Set(['reservationTaken', 'tellArrived', 'ladderClimbed']));
  });

  it('is only said by time', () => {
    expect(aMember().code({ type: 'climbLadder', by: coach(), commitment: 'talk/1' })).toBe('notYours');
    expect(aMember().code({ type: 'climbLadder', by: { party: 'time', person: null }, commitment: 'unknown' })).toBeNull();
  });
});
