import { commitments } from '#shared/domain/route/commitments.ts';
import { importSpreadDays } from '#shared/domain/route/import/spread.ts';
import { at, day } from './support/days.ts';
import { COACH, COMPANY, coach, lead } from './support/people.ts';
import { nobodyAsked } from './support/story.ts';

/** Followed on paper until Monday 5 October 2026. */
const before = nobodyAsked('2026-10-05');
const placement = before.does('importRoute', { stage: 'protected-placement', stageStartedOn: day('2026-02-02'), firstDayOn: day('2026-02-02') });

describe('a route that was followed elsewhere before', () => {
  it('goes on in its stage, with its real days', () => {
    expect(placement.known()).toMatchObject({
      ...{ coachId: COACH, importedAt: before.now, hoursPerWeek: 16, requestedOn: '2025-12-05' },
      stage: { kind: 'placement', enteredOn: '2026-02-02', firstDayOn: '2026-02-02', place: { companyId: COMPANY } },
    });
  });

  it('sends no message', () => {
    expect(placement.messages()).toEqual([]);
    expect(placement.events.map(({ type }) => type)).toEqual(['routeImported', 'tellArrived']);
  });

  it('owes nothing from before: of eight months of talks only the next one', () => {
    const promised = placement.commitments();

    expect(promised.filter(({ until }) => until < before.now)).toEqual([]);
    expect(promised.filter(({ kind }) => kind === 'threeWayReview')).toEqual([expect.objectContaining({ until: at('2026-11-02', '17:00') })]);
    expect(promised.map(({ kind }) => kind)).not.toContain('confirmFirstDay');
  });

  it('spreads what is long overdue over the days after the import', () => {
    const routes = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => before.does('importRoute', { residentId: id, lastContactOn: day('2026-05-01') }));
    const due = routes.map(({ route }) => commitments(route).find(({ kind }) => kind === 'stayInTouch')?.until ?? '');

    expect(new Set(due).size).toBeGreaterThan(4);
    expect(Math.max(...routes.map((story) => importSpreadDays(story.known())))).toBeLessThanOrEqual(9);
  });

  it('passes over aftercare points that lie before it', () => {
    const aftercare = before.does('importRoute', { stage: 'aftercare', firstDayOn: day('2026-05-04') });

    expect(aftercare.commitment('aftercare')).toMatchObject({ id: 'aftercare/aftercare/1/6', until: at('2026-11-04', '17:00') });
  });

  it('may be paused, with a next contact that is never further than the silence limit', () => {
    const paused = { reason: 'family', returnOn: day('2027-03-01'), nextContactOn: day('2027-02-01') } as const;

    expect(before.does('importRoute', { paused }).commitment('pauseContact')?.until).toBe(at('2026-11-02', '17:00'));
  });

  it.each(['intake-requested', 'intake', 'kansrijk-talent', 'matching', 'transition', 'regular-work'])('can be in the stage %s', (stage) => {
    expect(
      before
        .does('importRoute', { stage })
        .commitments()
        .filter(({ until }) => until < before.now),
    ).toEqual([]);
  });

  it('needs what its stage cannot do without', () => {
    expect(before.refusal('importRoute', { stage: 'nowhere' })).toBe('stageUnknown');
    expect(before.refusal('importRoute', { stage: 'closed' })).toBe('stageNotImportable');
    expect(before.refusal('importRoute', { companyId: null })).toBe('companyMissing');
    expect(before.refusal('importRoute', { instrument: null })).toBe('instrumentMissing');
    expect(before.refusal('importRoute', { stage: 'aftercare', firstDayOn: null })).toBe('firstDayMissing');
    expect(before.refusal('importRoute', { stageStartedOn: day('2025-01-01') })).toBe('dayBeforeRoute');
    expect(before.refusal('importRoute', { lastContactOn: day('2026-10-06') })).toBe('dayInFuture');
  });

  it('is imported once, by a lead or an operator', () => {
    expect(placement.refusal('importRoute')).toBe('routeOpen');
    expect(before.refusal('importRoute', { by: coach() })).toBe('notYours');
    expect(before.refusal('importRoute', { by: lead })).toBeNull();
  });
});
