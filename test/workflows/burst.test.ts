import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { drain } from '#services/operate/drain.ts';
import type { ThingId } from '#shared/domain/thing.ts';
import { createSettings } from '#infra/database/settings/settings.ts';
import { aCrowd, reconcile } from './support/crowd.ts';
import { anErrandId, comeToRest, kinds } from './support/client-side.ts';
import { anEngine, type Engine } from './support/engine.ts';

describe('a burst', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await anEngine();
  });
  afterAll(async () => {
    await engine.close();
  });

  /** What runs on the server, without what other tests left there. */
  const only = (thing: ThingId): Engine['things'] => ({
    ...engine.things,
    async *running(kind) {
      for await (const one of engine.things.running(kind)) if (one === thing) yield one;
    },
  });

  it('that outgrows its history goes on in a next one, and loses and doubles nothing', async () => {
    const thing = anErrandId();
    await engine.begin(thing);
    const runId = async (): Promise<string> => (await engine.client.workflow.getHandle(thing).describe()).runId;
    const first = await runId();
    const sent = await aCrowd(engine, thing, { commands: 1_900, clients: 8 });

    expect(await runId()).not.toBe(first);
    const { total, expected, ...rest } = await reconcile(engine, thing, sent);
    expect(rest).toEqual({ lost: 0, doubled: 0, misplaced: 0 });
    expect(total).toBe(expected);
  }, 120_000);

  it('is over for a release when drain says that everything rests; until then it names what is awake', async () => {
    const thing = anErrandId();
    await engine.begin(thing);
    const settings = createSettings({ db: engine.db });
    const said: string[] = [];
    const drained = drain({ ...engine, things: only(thing), kinds: { errand: kinds.errand }, settings }, [], (line) => said.push(line));
    await engine.until(() => Promise.resolve(said.some((line) => line.includes(thing))));
    expect(await settings.isDraining()).toBe(true);
    await comeToRest(engine, thing);

    expect(await drained).toBe(0);
    expect(await drain({ ...engine, kinds, settings }, ['--end'], (line) => said.push(line))).toBe(0);
    expect(await settings.isDraining()).toBe(false);
  }, 120_000);
});
