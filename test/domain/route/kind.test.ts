import { kinds } from '#shared/domain/kinds.ts';
import { routeKind } from '#shared/domain/route/kind.ts';
import { upcaster } from '#shared/domain/route/upcast.ts';
import { aRoute, aRouteWithoutCoach, closed, inPlacement } from './support/a-route.ts';
import { COACH, COMPANY, RESIDENT } from './support/people.ts';

describe('the route as a kind of thing', () => {
  it('is known by its name', () => {
    expect(kinds['route']).toBe(routeKind);
  });

  it('gives what may concern care one neutral name, and every other command its own', () => {
    const { pauseRoute, resumeRoute, recordCareAnswer, ...others } = routeKind.updateNames;

    expect([pauseRoute, resumeRoute, recordCareAnswer]).toEqual(['updateRoute', 'updateRoute', 'updateRoute']);
    expect(Object.entries(others).filter(([command, name]) => command !== name)).toEqual([]);
  });

  it('has no name for what only time says', () => {
    expect(Object.keys(routeKind.updateNames)).not.toEqual(expect.arrayContaining(['climbLadder']));
    expect(routeKind.updateNames['delivered']).toBeUndefined();
  });

  it('lists stage, coach, company, resident and the first day on which a person must keep a promise', () => {
    expect(routeKind.columns(routeKind.decider.initial)).toEqual({
      ...{ stage: 'none', coachId: null, companyId: null, otherCompanyId: null, residentId: null, dueOn: null },
    });
    expect(routeKind.columns(aRouteWithoutCoach().route)).toMatchObject({ stage: 'intake-requested', coachId: null, dueOn: '2026-04-09' });
    expect(routeKind.columns(inPlacement().route)).toEqual({
      ...{ stage: 'protected-placement', coachId: COACH, companyId: COMPANY, otherCompanyId: null, residentId: RESIDENT, dueOn: '2026-07-30' },
    });
    expect(routeKind.columns(closed().does('recordLookBack').route).dueOn).toBeNull();
  });

  it('reads its own events and states as they were written', () => {
    const { events, route } = inPlacement();
    const read = events.map((event) => routeKind.upcastEvent(event, routeKind.version));

    expect(read).toEqual(events);
    expect(routeKind.upcastState(route, routeKind.version)).toEqual(route);
  });

  it('brings an older event step by step to the shape of today', () => {
    const older = { type: 'coachAssigned', coach: COACH };
    const read = upcaster<Record<string, unknown>>([({ coach, ...event }) => ({ ...event, coachId: coach }), (event) => ({ ...event, before: null })]);

    expect(read(older, 1)).toEqual({ type: 'coachAssigned', coachId: COACH, before: null });
    expect(read({ type: 'coachAssigned', coachId: COACH }, 2)).toEqual({ type: 'coachAssigned', coachId: COACH, before: null });
    expect(read({ type: 'coachAssigned' }, 3)).toEqual({ type: 'coachAssigned' });
  });

  it('folds the events of a story to the state that it had', () => {
    const { events, route } = closed();

    expect(events.reduce((state, event) => routeKind.decider.evolve(state, event), routeKind.decider.initial)).toEqual(route);
  });

  it('stays small: two years with everything fit into six kilobytes', () => {
    expect(JSON.stringify(closed().route).length).toBeLessThan(6 * 1024);
    expect(JSON.stringify(aRoute().route).length).toBeLessThan(6 * 1024);
  });
});
