import { TIME } from '#shared/domain/actor.ts';
import type { Effect } from '#shared/domain/effect.ts';
import { playUntil, take } from '#shared/domain/play.ts';
import { routeKind } from '#shared/domain/route/kind.ts';
import type { RouteCommand } from '#shared/domain/route/commands.ts';
import type { World } from '#shared/domain/play.ts';
import { inMatching, inPlacement } from '../route/support/a-route.ts';
import { at } from '../route/support/days.ts';

const { decider } = routeKind;
const silent: World<RouteCommand> = () => null;

describe('playing a thing to its end', () => {
  it('issues what time has to say, each at its own moment and in order', () => {
    const { route, now } = inMatching();
    const { events, stuckAt } = playUntil(decider, route, now, at('2027-01-01'), silent);
    const moments = events.map((event) => event.at);

    expect(stuckAt).toBeNull();
    expect(moments).toEqual(moments.toSorted());
    expect(moments[0]).toBe(at('2026-07-14', '17:00'));
  });

  it('stops before what is due later', () => {
    const { route, now } = inMatching();

    expect(playUntil(decider, route, now, at('2026-07-14', '16:59'), silent)).toEqual({ state: route, events: [], stuckAt: null });
  });

  it('reports a thing whose time goes in circles, or is refused', () => {
    const { route, now } = inMatching();
    const circling = { ...decider, evolve: () => route };
    const refusing = { ...decider, decide: () => ({ accepted: false as const, code: 'paused' }) };

    expect(playUntil(circling, route, now, at('2027-01-01'), silent).stuckAt).toMatch(/^stayInTouch/);
    expect(playUntil(refusing, route, now, at('2027-01-01'), silent)).toMatchObject({ state: route, stuckAt: expect.stringMatching(/^stayInTouch/) });
  });

  it('applies every event of a decision before the answer to the first effect, as the engine does', () => {
    const { route, now, command } = inPlacement();
    const asked: Effect[] = [];
    const taken = take(decider, route, command('stepBack', { to: 'matching' }), now, (effect) => {
      asked.push(effect);
      return { type: effect.type === 'tell' ? 'told' : 'delivered', by: TIME, commitment: effect.commitment };
    });
    const types = taken?.events.map(({ type }) => type) ?? [];
    const outcomes = types.filter((type) => type === 'tellArrived' || type === 'messageDelivered');

    expect(asked.length).toBeGreaterThan(1);
    expect(types.slice(-outcomes.length)).toEqual(outcomes);
  });

  it('gives null for a command that is refused', () => {
    const { route, now, command } = inMatching();

    expect(take(decider, route, command('draftAgreement'), now, silent)).toBeNull();
  });
});
