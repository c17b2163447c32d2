import fc from 'fast-check';
import { MINUTE_MS, instant, msOf } from '#shared/domain/time/amsterdam.ts';
import type { Instant } from '#shared/domain/time/brands.ts';
import { routeKind } from '#shared/domain/route/kind.ts';
import { whatAPauseChanges } from '../world/pause-probe.ts';
import { audienceOfCommitment, audienceOfEvent, audienceOfRefusal } from '#shared/domain/route/audience.ts';
import { beforeFirstDay, inMatching, inPlacement, inProgramme, stages, withMatch, withOpenPause } from './support/a-route.ts';
import { newsOf } from './support/companies.ts';
import { at, day } from './support/days.ts';
import { COACH } from './support/people.ts';
import type { Story } from './support/story.ts';

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
    const paused = withOpenPause(inMatching().on('2026-07-02')).on('2026-07-03');
    expect(paused.refusal('resumeRoute', { decidedOn: day('2026-07-01') })).toBe('dayBeforePause');
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
    const aboutFirstDay = (story: Story) => story.templatesTo('employer').filter((template) => template.includes('FirstDay') || template.includes('firstDay'));

    expect(aboutFirstDay(paused)).toEqual([]);
    expect(aboutFirstDay(back.on('2026-07-21'))).toEqual(['firstDaySoon', 'askFirstDay']);
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

describe('a pause of one track', () => {
  const placed = inPlacement();
  const questions = placed.does('pauseRoute', { tracks: ['check-in'], careFirst: false, residentView: 'not-asked' });

  it('of the questions lets only the questions stand still', () => {
    const asked = placed.kinds().toSorted();

    expect(asked).toContain('residentCheckIn');
    expect(questions.kinds().toSorted()).toEqual(
      [...asked.filter((kind) => kind !== 'residentCheckIn' && kind !== 'sendMessage'), 'pauseContact', 'returnFromPause'].toSorted(),
    );
    expect(questions.refusal('recordThreeWayReview')).toBeNull();
  });

  it('asks the resident nothing while the questions are paused, and goes on asking after that', () => {
    const later = questions.on('2026-08-31');
    const back = later.does('resumeRoute', { tracks: ['check-in'], residentView: 'not-asked' });
    const asked = (story: Story) => story.templatesTo('resident').filter((template) => template === 'askResident').length;

    expect(asked(later)).toBe(asked(questions));
    expect(asked(back.on('2026-09-01'))).toBeGreaterThan(asked(later));
  });

  it('of the work lets the questions and what the law limits go on', () => {
    const standing = withOpenPause(placed).kinds();

    expect(standing).toEqual(expect.arrayContaining(['residentCheckIn', 'instrumentLimit', 'pauseContact', 'returnFromPause']));
    expect(standing).not.toContain('threeWayReview');
    expect(withOpenPause(placed).commitment('instrumentLimit')).toEqual(placed.commitment('instrumentLimit'));
  });

  it('has its own days, begins and ends by itself', () => {
    const both = questions.on('2026-07-22').does('pauseRoute', { tracks: ['work', 'check-in'], returnOn: day('2026-09-30'), residentView: 'not-asked' });

    expect(both.events.slice(-2)).toMatchObject([
      { type: 'routePaused', tracks: ['work'] },
      { type: 'pauseChanged', tracks: ['check-in'] },
    ]);
    expect(both.does('resumeRoute', { tracks: ['check-in'] }).known().paused).toMatchObject({ work: { returnOn: '2026-09-30' }, 'check-in': null });
    expect(both.refusal('resumeRoute', { tracks: [] })).toBe('trackMissing');
    expect(questions.refusal('resumeRoute', { tracks: ['work'] })).toBe('trackNotPaused');
    expect(placed.refusal('pauseRoute', { tracks: [] })).toBe('trackMissing');
  });

  it('gives its promises back to the working hour, whatever the other track does meanwhile', () => {
    const start = inPlacement();
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 * 24 * 60 }),
        fc.integer({ min: 1, max: 60 * 24 * 90 }),
        fc.boolean(),
        (minutesLater, pauseMinutes, workIsPaused) => {
          const later = start.runUntil(minutesAfter(start.now, minutesLater));
          const story = workIsPaused ? withOpenPause(later) : later;
          expect(whatAPauseChanges(routeKind.decider, story.route, story.now, pauseMinutes * MINUTE_MS, 'check-in')).toBeNull();
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('a promise that was moved to another day', () => {
  const review = (story: Story) => story.commitment('midReview'); // due on 25 May
  const moved = (story: Story, untilOn: string) => story.does('postponeCommitment', { commitment: review(story)?.id ?? '', untilOn: day(untilOn) });
  const paused = (story: Story, until: string) =>
    story
      .does('pauseRoute', { tracks: ['work'], residentView: 'not-asked' })
      .on(until)
      .does('resumeRoute', { tracks: ['work'], residentView: 'not-asked' });

  it('comes back from a pause after that with the time that was left until the new day', () => {
    const back = paused(moved(inProgramme().on('2026-05-18', '17:00'), '2026-05-29'), '2026-06-15');

    expect(review(back)?.until).toBe(at('2026-06-25', '10:00'));
  });

  it('is due on that day, whatever pause came before', () => {
    const back = moved(paused(inProgramme().on('2026-05-18'), '2026-06-15'), '2026-06-26');

    expect(review(back)?.until).toBe(at('2026-06-26', '17:00'));
  });
});

describe('when care comes first', () => {
  const first = inMatching().does('pauseRoute', { tracks: ['work'], careFirst: true, residentView: 'not-asked', returnOn: day('2026-12-01') });

  it('the coach asks within the silence limit whether work can go on, and stays in touch', () => {
    expect(first.kinds().toSorted()).toEqual(['careFirst', 'pauseContact', 'returnFromPause']);
    expect(first.commitment('careFirst')).toMatchObject({ owner: { party: 'coach', id: COACH }, until: at('2026-07-14', '17:00') });
    expect(first.on('2026-07-30').commitment('careFirst')?.owner.party).toBe('lead');
  });

  it('"not yet" is asked again later; nothing else changes', () => {
    const notYet = first.on('2026-07-10').does('recordCareAnswer', { readyForWork: false });

    expect(notYet.commitment('careFirst')?.until).toBe(at('2026-07-24', '17:00'));
    expect(notYet.commitment('returnFromPause')).toEqual(first.on('2026-07-10').commitment('returnFromPause'));
  });

  it('"ready" asks the coach to resume soon; nothing resumes by itself', () => {
    const ready = first.on('2026-07-10').does('recordCareAnswer', { readyForWork: true });

    expect(ready.kinds()).not.toContain('careFirst');
    expect(ready.commitment('returnFromPause')?.until).toBe(at('2026-07-17', '17:00'));
    expect(ready.on('2026-11-01').known().paused.work).not.toBeNull();
    expect(ready.on('2026-07-13').does('resumeRoute').known().careFirst).toBeNull();
  });

  it('"ready" can be taken back, and a later day of return be agreed', () => {
    const ready = first.on('2026-07-10').does('recordCareAnswer', { readyForWork: true });
    const later = ready.on('2026-07-13').does('pauseRoute', { tracks: ['work'], careFirst: true, returnOn: day('2026-09-01') });

    expect(ready.on('2026-07-13').does('recordCareAnswer', { readyForWork: false }).kinds()).toContain('careFirst');
    expect(later.commitment('returnFromPause')?.until).toBe(at('2026-09-01', '17:00'));
  });

  it('is said of the work track only, and ends with it', () => {
    expect(inMatching().refusal('pauseRoute', { tracks: ['check-in'], careFirst: true })).toBe('trackMissing');
    expect(inMatching().refusal('recordCareAnswer')).toBe('noCareFirst');
    expect(first.does('pauseRoute', { tracks: ['work'], careFirst: false }).known().careFirst).toBeNull();
    expect(first.does('closeRoute', { outcome: 'care-first-without-return' }).known().careFirst).toBeNull();
  });

  it('a kept place goes on being limited by its company, and the coach sees when it is lost', () => {
    const kept = withMatch()
      .on('2026-07-03')
      .does('pauseRoute', { tracks: ['work'], careFirst: true, residentView: 'not-asked' });
    const lost = kept.on('2026-07-20').give(newsOf(kept.route, kept.now, 'placeLapsed'));

    expect(kept.known().match?.reservation.step).toBe('held');
    expect(lost.commitment('placeLapsed')?.owner).toEqual({ party: 'coach', id: COACH });
    expect(lost.refusal('askPlaceAgain')).toBeNull();
  });

  it('is heard by nobody outside the coach’s side', () => {
    const answered = first.on('2026-07-10').does('recordCareAnswer', { readyForWork: false });
    const event = answered.events.at(-1);

    expect(event === undefined ? [] : audienceOfEvent(event)).not.toEqual(expect.arrayContaining(['employer']));
    expect(audienceOfCommitment('careFirst')).not.toEqual(expect.arrayContaining(['resident']));
    expect(audienceOfRefusal('noCareFirst')).not.toEqual(expect.arrayContaining(['employer']));
  });
});

const minutesAfter = (from: Instant, minutes: number): Instant => instant(msOf(from) + minutes * MINUTE_MS);
