import { randomBytes } from 'node:crypto';
import type { RouteCommand } from '#shared/domain/route/commands.ts';
import { routeKind } from '#shared/domain/route/kind.ts';
import { instant } from '#shared/domain/time/amsterdam.ts';
import type { ThingId } from '#shared/domain/thing.ts';
import type { Theatre } from './play-story.ts';
import type { DemoEngine } from './start-engine.ts';

const PATIENCE_MS = 20_000;

/** Plays on the real engine. Each command and everything that time did is recorded before the story goes on. */
export function createEngineTheatre({ gateway, fastForward, waiter, things, reading }: DemoEngine, thing: ThingId): Theatre {
  let hasBegun = false;

  async function recorded(sequence: number): Promise<void> {
    if (!(await waiter.waitFor(thing, sequence, PATIENCE_MS))) throw new Error(`${thing} was not recorded up to ${String(sequence)}`);
  }

  async function give(command: RouteCommand): Promise<void> {
    const answer = await gateway.send(thing, command, { id: randomBytes(32).toString('hex'), digest: '' }, { start: !hasBegun });
    if (answer.outcome !== 'accepted') throw new Error(`${command.type}: ${JSON.stringify(answer)}`);
    hasBegun = true;
    await recorded(answer.sequence);
  }

  return {
    give,
    now: async () => (hasBegun ? fastForward.now(thing) : instant(Date.now())),
    async passTo(at) {
      await fastForward.to(thing, at);
      const standing = await things.standing(thing);
      if (standing !== null) await recorded(standing.sequence);
    },
    async route() {
      const snapshot = await reading.route(thing);
      return snapshot === null ? routeKind.decider.initial : routeKind.upcastState(snapshot.state, snapshot.v);
    },
  };
}
