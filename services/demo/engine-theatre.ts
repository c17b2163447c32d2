import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { companyKind } from '#shared/domain/company/kind.ts';
import type { AnyKind } from '#shared/domain/decider.ts';
import { kinds } from '#shared/domain/kinds.ts';
import { routeKind } from '#shared/domain/route/kind.ts';
import { kindOf, type ThingId } from '#shared/domain/thing.ts';
import { instant, msOf } from '#shared/domain/time/amsterdam.ts';
import type { Instant } from '#shared/domain/time/brands.ts';
import { tellsBecauseOf, tellsByItself } from './foresee.ts';
import type { Theatre } from './play-story.ts';
import type { DemoEngine } from './start-engine.ts';

const PATIENCE_MS = 20_000;
const LOOK_AGAIN_MS = 10;
/** Of a thing for which only people can go on. */
const NEVER = instant(Date.UTC(9_999, 0));
/** What is due at a moment has happened a moment later. */
const A_MOMENT_MS = 1_000;

/** A thing with nothing of it on its way to another, and when it acts next by itself. */
type Resting = { sequence: number; state: unknown; next: Instant };

const kindWith = (thing: ThingId): AnyKind => {
  const kind = kinds[kindOf(thing)];
  if (kind === undefined) throw new RangeError(`${thing} is of no known kind`);
  return kind;
};

/**
 * Plays on the real engine. Clocks are per thing, so they go on together: each time to the next moment at which any of them has something to say to
 * another. A thing that has nothing to do until then is left alone, and catches up before it is spoken to.
 */
export function createEngineTheatre({ gateway, fastForward, things, waiter }: DemoEngine): Theatre {
  const stage = new Map<ThingId, Resting>();
  let clock: Instant | null = null;

  async function look(thing: ThingId): Promise<Resting | null> {
    const standing = await things.standing(thing);
    if (standing === null || standing.effects > 0) return null;
    if (standing.stuck !== null) throw new Error(`${thing} is stuck: ${standing.stuck.code} ${standing.stuck.detail}`);
    const kind = kindWith(thing);
    const state: unknown = kind.upcastState(standing.state, standing.v);
    return { sequence: standing.sequence, state, next: kind.decider.commitments(state).find(({ then }) => then !== null)?.until ?? NEVER };
  }

  /** Waits until nothing of these is on its way to another or to the journal, and nothing is due any more. */
  async function settle(those: readonly ThingId[], now: Instant): Promise<void> {
    const giveUpMs = Date.now() + PATIENCE_MS;
    for (let looks = 0; Date.now() < giveUpMs; looks += 1) {
      if (looks > 0) await sleep(LOOK_AGAIN_MS);
      const seen = await Promise.all(those.map(async (thing) => [thing, await look(thing)] as const));
      const resting = seen.flatMap(([thing, known]): [ThingId, Resting][] => (known !== null && known.next > now ? [[thing, known]] : []));
      if (resting.length < seen.length) continue;
      await Promise.all(resting.map(([thing, { sequence }]) => waiter.waitFor(thing, sequence, PATIENCE_MS)));
      for (const [thing, known] of resting) stage.set(thing, known);
      return;
    }
    throw new Error(`what is on its way does not arrive: ${those.join(', ')}`);
  }

  const everything = (): ThingId[] => [...stage.keys()];
  async function all(those: readonly ThingId[], at: Instant): Promise<void> {
    await Promise.all(those.map((thing) => fastForward.to(thing, at)));
  }
  const dueBy = (at: Instant): ThingId[] => [...stage].flatMap(([thing, { next }]) => (next <= at ? [thing] : []));

  const firstTell = (from: Instant, at: Instant): Instant | null =>
    dueBy(at)
      .flatMap((thing) => tellsByItself(kindWith(thing), stage.get(thing)?.state, from, at) ?? [])
      .toSorted()[0] ?? null;

  return {
    now: () => Promise.resolve(clock ?? instant(Date.now())),
    async give(thing, command) {
      const known = stage.get(thing);
      const now = clock ?? instant(Date.now());
      const isTelling = known !== undefined && tellsBecauseOf(kindWith(thing), known.state, command, now);
      const concerned = isTelling ? everything() : [thing];
      if (known !== undefined && clock !== null) await all(concerned, clock);
      const answer = await gateway.send(thing, command, { id: randomBytes(32).toString('hex'), digest: '' }, { start: known === undefined });
      if (answer.outcome !== 'accepted') throw new Error(`${command.type}: ${JSON.stringify(answer)}`);
      await settle(concerned, now);
    },
    async passTo(at) {
      for (let from = clock ?? instant(Date.now()); ;) {
        const tell = firstTell(from, at);
        if (tell === null) break;
        await all(
          everything().filter((thing) => (stage.get(thing)?.next ?? NEVER) > tell),
          tell,
        );
        await all(dueBy(tell), instant(msOf(tell) + A_MOMENT_MS));
        await settle(everything(), tell);
        from = tell;
      }
      const due = dueBy(at);
      await all(due, at);
      await settle(due, at);
      clock = at;
    },
    route: (thing) => Promise.resolve(routeKind.upcastState(stage.get(thing)?.state ?? routeKind.decider.initial, routeKind.version)),
    company: (thing) => Promise.resolve(companyKind.upcastState(stage.get(thing)?.state ?? companyKind.decider.initial, companyKind.version)),
  };
}
