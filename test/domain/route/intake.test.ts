import { COACH, OTHER_COACH, RESIDENT, STRANGER, caseManager, coach, lead, resident } from './support/people.ts';
import { kansrijkTalentLine } from '#shared/domain/line/kansrijk-talent.ts';
import { aRoute, aRouteWithoutCoach, closed, inIntake, withPlan } from './support/a-route.ts';
import { at, day } from './support/days.ts';
import { nobodyAsked } from './support/story.ts';

describe('asking for a route', () => {
  it('begins the first episode, in the stage of the request, with its own copy of the line', () => {
    const { stage, episode, line } = aRoute().known();

    expect(stage).toEqual({ kind: 'request', id: 'intake-requested', enteredOn: '2026-04-01', enteredAt: at('2026-04-01') });
    expect({ episode, line }).toEqual({ episode: 1, line: kansrijkTalentLine });
  });

  it('is refused while the route is open', () => {
    expect(inIntake().refusal('requestRoute')).toBe('routeOpen');
  });

  it('begins the next episode after closing, and keeps what is known', () => {
    const before = closed().known();
    const again = closed().on('2028-02-01').does('requestRoute', { coachId: null }).known();

    expect(again).toMatchObject({ episode: 2, residentId: RESIDENT, coachId: null, plan: before.plan, ladder: null });
    expect(again.contact.minutes).toEqual(before.contact.minutes);
    expect(again.earlier).toEqual([{ episode: 1, requestedOn: '2026-04-01', closedOn: '2027-11-16', outcome: 'regular-job-with-support' }]);
  });

  it('is refused for another resident under the same route', () => {
    expect(closed().on('2028-02-01').refusal('requestRoute', { residentId: STRANGER })).toBe('otherResident');
  });

  it('is possible for the resident, only for themselves and without choosing a coach', () => {
    const by = resident();

    expect(nobodyAsked().refusal('requestRoute', { by, coachId: null })).toBeNull();
    expect(nobodyAsked().refusal('requestRoute', { by, coachId: COACH })).toBe('notYours');
    expect(nobodyAsked().refusal('requestRoute', { by: resident(STRANGER), coachId: null })).toBe('notYours');
  });

  it('is refused for a line that could forget somebody', () => {
    const line = { ...kansrijkTalentLine, stages: kansrijkTalentLine.stages.slice(1) };

    expect(nobodyAsked().refusal('requestRoute', { line })).toBe('lineInvalid');
  });

  it('is refused on a day that does not exist, lies ahead or is too long ago', () => {
    expect(nobodyAsked().refusal('requestRoute', { requestedOn: day('2026-04-02') })).toBe('dayInFuture');
    expect(nobodyAsked().refusal('requestRoute', { requestedOn: day('1999-04-02') })).toBe('dayTooLongAgo');
  });
});

describe('a request', () => {
  it('without a coach is the turn of a lead within five working days', () => {
    expect(aRouteWithoutCoach().commitment('decideRequest')).toMatchObject({ owner: { party: 'lead', id: null }, until: at('2026-04-09', '17:00') }); // after Easter Monday
  });

  it('with a coach is the turn of that coach, and both coach and resident hear of it the next morning', () => {
    const assigned = aRouteWithoutCoach().does('assignCoach').on('2026-04-02', '09:00');

    expect(assigned.commitment('startIntake')).toMatchObject({ owner: { party: 'coach', id: COACH } });
    expect(assigned.templatesTo('coach')).toEqual(['coachAssigned']);
    expect(assigned.templatesTo('resident')).toEqual(['yourCoach']);
  });

  it('can be declined, after which nothing is waited for', () => {
    const declined = aRoute().does('declineRequest', { by: caseManager });

    expect(declined.known().stage).toMatchObject({ kind: 'closed', declined: 'other-municipality', outcome: null });
    expect(declined.commitments()).toEqual([]);
  });

  it('is given another coach by a lead, never the same one again', () => {
    expect(aRoute().refusal('assignCoach', { coachId: COACH })).toBe('coachUnchanged');
    expect(aRoute().does('assignCoach', { coachId: OTHER_COACH }).known().coachId).toBe(OTHER_COACH);
    expect(aRoute().refusal('assignCoach', { by: coach(), coachId: OTHER_COACH })).toBe('notYours');
  });
});

describe('the intake', () => {
  it('needs a coach', () => {
    expect(aRouteWithoutCoach().refusal('startIntake', { by: lead })).toBe('coachMissing');
  });

  it('stores who decided, the view of the resident, the day, the reason and the plan version', () => {
    const started = aRoute()
      .does('startIntake', { residentView: 'has-doubts' })
      .events.find(({ type }) => type === 'intakeStarted');

    expect(started).toMatchObject({
      ...{ by: coach(), residentView: 'has-doubts', decidedOn: '2026-04-01', reason: 'as-planned', planVersion: null },
      ...{ from: 'intake-requested', to: 'intake', attempt: 1 },
    });
  });

  it('ends in a plan with hours and a place on the ladder, which counts as a talk with the resident', () => {
    const { plan, hoursPerWeek, ladder, contact } = withPlan().known();

    expect(plan).toEqual({ version: 1, agreedOn: '2026-04-09', residentView: 'agrees' });
    expect({ hoursPerWeek, level: ladder?.level, on: contact.on, minutes: contact.minutes.resident }).toEqual({
      ...{ hoursPerWeek: 16, level: 3, on: '2026-04-09', minutes: 30 },
    });
  });

  it('owes a plan within fifteen working days, and then a choice of what follows', () => {
    expect(inIntake().commitment('agreePlan')?.until).toBe(at('2026-04-24', '17:00'));
    expect(withPlan().kinds()).toContain('chooseNextStage');
    expect(withPlan().kinds()).not.toContain('agreePlan');
  });

  it('refuses hours that are no week, and talks before it began or in the future', () => {
    expect(inIntake().refusal('agreePlan', { hoursPerWeek: 41 })).toBe('hoursOutOfRange');
    expect(inIntake().refusal('agreePlan', { heldOn: day('2026-04-01') })).toBe('dayBeforeStage');
    expect(inIntake().refusal('agreePlan', { heldOn: day('2026-04-03') })).toBe('dayInFuture');
  });

  it('gives the plan a new version each time, at any later stage too', () => {
    expect(withPlan().does('startProgramme').does('agreePlan', { hoursPerWeek: 20 }).known().plan?.version).toBe(2);
  });
});
