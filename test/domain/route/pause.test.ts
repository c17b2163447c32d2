import fc from 'fast-check';
import { MINUTE_MS, instant, msOf } from '#shared/domain/time/amsterdam.ts';
import type { Instant } from '#shared/domain/time/brands.ts';
import { routeKind } from '#shared/domain/route/kind.ts';
import { whatAPauseChanges } from '../world/pause-probe.ts';
import { beforeFirstDay, inMatching, inProgramme, stages, withOpenPause } from './support/a-route.ts';
import { at, day } from './support/days.ts';
import { COACH } from './support/people.ts';

describe('a pause', () => {
  it('lets every promise stand still but its own next contact and its return', () => {
    expect(withOpenPause(inMatching()).kinds().toSorted()).toEqual(['pauseContact', 'returnFromPause']);
  });

  it('always has a day of return and, within the silence limit, a next contact', () => {
    const refusal = (returnOn: string, nextContactOn: string) =>
      inMatching().refusal('pauseRoute', { returnOn: day(returnOn), nextContactOn: day(nextContactOn) });

    expect(refusal('2026-06-30', '2026-06-30')).toBe('returnInPast');
    expect(refusal('2026-09-01', '2026-06-29')).toBe('nextContactInPast');
    expect(refusal('2026-07-10', '2026-07-13')).toBe('nextContactAfterReturn');
    expect(refusal('2026-09-01', '2026-07-15')).toBe('nextContactTooFar');
    expect(refusal('2026-09-01', '2026-07-14')).toBeNull();
  });

  it('has a next contact that climbs to a lead, and after each contact another one', () => {
    const paused = inMatching().does('pauseRoute', { returnOn: day('2026-09-01'), nextContactOn: day('2026-07-07'), residentView: 'not-asked' });

    expect(paused.commitment('pauseContact')).toMatchObject({ owner: { party: 'coach', id: COACH }, until: at('2026-07-07', '17:00') });
    expect(paused.on('2026-07-20').commitment('pauseContact')?.owner.party).toBe('lead');
    expect(paused.on('2026-07-07').does('recordContact').commitment('pauseContact')?.until).toBe(at('2026-07-21', '17:00'));
  });

  it('keeps moves waiting for its end', () => {
    expect(withOpenPause(inMatching()).refusal('proposeMatch')).toBe('paused');
    expect(withOpenPause(inMatching()).refusal('stepBack', { to: 'kansrijk-talent' })).toBe('paused');
    expect(inMatching().refusal('resumeRoute')).toBe('notPaused');
  });

  it('can be given other days', () => {
    const changed = withOpenPause(inMatching())
      .on('2026-07-03')
      .does('pauseRoute', { returnOn: day('2026-12-01'), nextContactOn: day('2026-07-10') });

    expect(changed.commitment('returnFromPause')?.until).toBe(at('2026-12-01', '17:00'));
    expect(changed.known().paused.work?.pausedAt).toBe(at('2026-06-30'));
  });

  it('never ends by itself', () => {
    expect(withOpenPause(inMatching()).on('2027-06-01').known().paused.work).not.toBeNull();
  });

  it('holds back what was to be said about a first day, and says it after the return', () => {
    const paused = withOpenPause(beforeFirstDay()).on('2026-07-16');
    const back = paused.does('resumeRoute', { residentView: 'not-asked' });

    expect(paused.templatesTo('employer')).toEqual([]);
    expect(back.on('2026-07-21').templatesTo('employer')).toEqual(['firstDaySoon', 'askFirstDay']);
  });

  it('gives a promise back with the exact working time that it had left', () => {
    const due = inProgramme().commitment('midReview')?.until; // 26 May, 17:00
    const back = withOpenPause(inProgramme().on('2026-05-20', '12:00')).on('2026-06-17', '12:00').does('resumeRoute', { residentView: 'not-asked' });

    expect(due).toBe(at('2026-05-26', '17:00'));
    expect(back.commitment('midReview')?.until).toBe(at('2026-06-22', '17:00')); // Whit Monday fell into the time that was left
  });

  it.each(Object.entries(stages))('changes no remaining working time in the stage of %s, whenever it begins and however long it lasts', (_stage, inStage) => {
    const start = inStage();
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 * 24 * 90 }), fc.integer({ min: 1, max: 60 * 24 * 120 }), (minutesLater, pauseMinutes) => {
        const story = start.runUntil(minutesAfter(start.now, minutesLater));
        expect(whatAPauseChanges(routeKind.decider, story.route, story.now, pauseMinutes * MINUTE_MS)).toBeNull();
      }),
      { numRuns: 40 },
    );
  });
});

const minutesAfter = (from: Instant, minutes: number): Instant => instant(msOf(from) + minutes * MINUTE_MS);
