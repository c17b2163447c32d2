import { TIME } from '#shared/domain/actor.ts';
import type { Actor } from '#shared/domain/actor.ts';
import { accept, type Decider } from '#shared/domain/decider.ts';
import type { OutcomeCommand } from '#shared/domain/effect.ts';
import type { Instant } from '#shared/domain/time/brands.ts';
import { playUntil, take } from '#shared/domain/play.ts';
import { routeKind } from '#shared/domain/route/kind.ts';
import type { RouteCommand } from '#shared/domain/route/commands.ts';
import type { World } from '#shared/domain/play.ts';
import { inMatching } from '../route/support/a-route.ts';
import { at } from '../route/support/days.ts';

const { decider } = routeKind;
const NOON = at('2026-04-01', '12:00');

type WriterCommand = { type: 'write'; by: Actor } | OutcomeCommand;
type Line = { type: 'line'; at: Instant; by: Actor; text: string };

/** Writes two letters at once, and thanks for the first answer: what it remembers is the order in which that happened. */
const writer: Decider<readonly string[], WriterCommand, Line> = {
  initial: [],
  decide(_state, command, now) {
    const line = (text: string): Line => ({ type: 'line', at: now, by: command.by, text });
    if (command.type === 'write') return accept(line('first'), line('second'));
    const heard = line(`delivered ${'commitment' in command ? command.commitment : ''}`);
    return heard.text === 'delivered second' ? accept(heard, line('thanks')) : accept(heard);
  },
  evolve: (state, { text }) => [...state, text],
  commitments: (state) => state.map((id) => ({ id, kind: 'letter', owner: { party: 'time', id: null }, since: NOON, until: NOON, then: null })),
  react: ({ text }) =>
    text.startsWith('delivered') ? [] : [{ type: 'send', commitment: text, to: { party: 'coach', id: null }, template: 'letter', facts: {} }],
};

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
    expect(take(writer, [], { type: 'write', by: TIME }, NOON, ({ commitment }) => ({ type: 'delivered', by: TIME, commitment }))?.state).toEqual([
      ...['first', 'second', 'delivered first', 'delivered second', 'thanks', 'delivered thanks'],
    ]);
  });

  it('leaves an effect whose commitment is gone by then', () => {
    const forgetting = { ...writer, commitments: (state: readonly string[]) => writer.commitments(state).filter(({ id }) => id !== 'second') };
    const asked: string[] = [];
    take(forgetting, [], { type: 'write', by: TIME }, NOON, ({ commitment }) => {
      asked.push(commitment);
      return { type: 'delivered', by: TIME, commitment };
    });

    expect(asked).toEqual(['first']);
  });

  it('gives null for a command that is refused', () => {
    const { route, now, command } = inMatching();

    expect(take(decider, route, command('draftAgreement'), now, silent)).toBeNull();
  });
});
