import { inAftercare, inIntake, inMatching, inPlacement } from './support/a-route.ts';
import { day } from './support/days.ts';

describe('a step back', () => {
  it('keeps plan, coach, hours and place, and counts a new attempt at the stage', () => {
    const before = inPlacement().on('2026-09-01');
    const after = before.does('stepBack', { to: 'kansrijk-talent', ladderLevel: 3 }).known();
    const { plan, coachId, hoursPerWeek, place } = before.known();

    expect(after).toMatchObject({ plan, coachId, hoursPerWeek, place });
    expect(after.stage).toMatchObject({ kind: 'preparation', startsOn: '2026-09-01', untilOn: '2026-12-01' });
    expect(after.attempts).toEqual({ 'intake-requested': 1, intake: 1, 'kansrijk-talent': 2, matching: 1, 'protected-placement': 1 });
  });

  it('is never counted as dropping out', () => {
    const stepped = inPlacement().does('stepBack', { to: 'matching' });

    expect(stepped.events.map(({ type }) => type)).not.toContain('routeClosed');
    expect(stepped.known().earlier).toEqual([]);
  });

  it('is possible from aftercare, to the place one had', () => {
    expect(inAftercare().on('2027-01-05').does('stepBack', { to: 'protected-placement' }).kinds()).toEqual(
      expect.arrayContaining(['threeWayReview', 'stayInTouch', 'measureLadder']),
    );
  });

  it('only leads back, along the line', () => {
    expect(inPlacement().refusal('stepBack', { to: 'transition' })).toBe('moveNotAllowed');
    expect(inPlacement().refusal('stepBack', { to: 'intake' })).toBe('moveNotAllowed');
    expect(inPlacement().refusal('stepBack', { to: 'nowhere' })).toBe('stageUnknown');
    expect(inIntake().refusal('stepBack', { to: 'intake-requested' })).toBe('moveNotAllowed');
    expect(inMatching().refusal('stepBack', { to: 'kansrijk-talent', decidedOn: day('2026-06-29') })).toBe('dayBeforeStage');
  });
});
