import { TIME } from '#shared/domain/actor.ts';
import { at } from '../route/support/days.ts';
import { COACH, lead } from '../route/support/people.ts';
import { aMember, neverAdmitted, withPlace } from './support/story.ts';

const deaf = () => withPlace().withEars(() => 'notYetDelivered');

describe('telling a route', () => {
  it('is done once it was heard, or turned down', () => {
    expect(withPlace().asks('a').known().tells.open).toEqual([]);
    expect(
      withPlace()
        .withEars(() => 'tellRefused')
        .asks('a')
        .known().tells.open,
    ).toEqual([]);
  });

  it('is tried again by itself, for its adviser to see', () => {
    const failing = deaf().asks('a');

    expect(failing.commitment('retryTell')).toMatchObject({ owner: { party: 'coach', id: COACH }, until: at('2026-04-01', '10:15') });
    expect(
      failing
        .withEars(() => 'told')
        .on('2026-04-01', '10:15')
        .kinds(),
    ).not.toContain('retryTell');
    expect(failing.on('2026-04-02').heardBy('a').length).toBeGreaterThan(3);
  });

  it('whose outcome never comes is told again', () => {
    const silent = withPlace()
      .withEars(() => 'silent')
      .asks('a');

    expect(silent.commitment('tellUnderWay')).toMatchObject({ owner: { party: 'time' }, until: at('2026-04-01', '10:15') });
    expect(silent.on('2026-04-01', '10:16').heardBy('a')).toEqual(['placeHeld', 'placeHeld']);
  });

  it('keeps the order: what comes after waits for what comes before', () => {
    const failing = deaf().asks('a').asks('b').releases('a').asks('a');
    const healed = failing.withEars(() => 'told').on('2026-04-02');

    expect(failing.heardBy('a')).toEqual(['placeHeld']);
    expect(healed.heardBy('a')).toEqual(['placeHeld', 'placeHeld', 'placeWaiting']);
  });

  it('goes on for many routes at one moment after an outage', () => {
    const many = Array.from({ length: 40 }, (_, n) => `r${n}`).reduce((story, name) => story.asks(name), deaf());

    expect(
      many
        .on('2026-04-10')
        .withEars(() => 'told')
        .on('2026-04-13')
        .known().tells.open,
    ).toEqual([]);
  });

  it('never refuses an outcome, whatever it is about', () => {
    const outcomes = ['told', 'delivered', 'notYetDelivered'] as const;

    for (const story of [neverAdmitted(), aMember()]) {
      for (const type of outcomes) expect(story.code({ type, by: TIME, commitment: 'tell/99' })).toBeNull();
      expect(story.code({ type: 'tellRefused', by: TIME, commitment: 'tell/99', code: 'routeClosed' })).toBeNull();
      expect(story.code({ type: 'told', by: lead, commitment: 'tell/99' })).toBe('notYours');
    }
  });
});
