import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ThingId } from '#shared/domain/thing.ts';
import { adding, aClientSide, anErrandId, beginning, comeToRest, keyOf } from './support/client-side.ts';
import { anEngine, type Engine } from './support/engine.ts';

/** `begin` is refused the second time: only the key can tell a repeat from a second wish. */
describe('a command repeated with its key', () => {
  let engine: Engine;
  let other: Awaited<ReturnType<typeof aClientSide>>;
  beforeAll(async () => {
    engine = await anEngine();
    other = await aClientSide(engine.databaseUrl, engine.taskQueue);
  });
  afterAll(async () => {
    await engine.close();
    await other.close();
  });

  const began = { outcome: 'accepted', sequence: 1 };
  const begun = async (): Promise<{ thing: ThingId; repeat: (from?: Pick<Engine, 'send'>) => ReturnType<Engine['send']> }> => {
    const thing = anErrandId();
    const key = keyOf(`begin ${thing}`);
    const repeat = (from: Pick<Engine, 'send'> = engine) => from.send(thing, beginning(), key, { start: true });
    expect(await repeat()).toEqual(began);
    return { thing, repeat };
  };
  const happenedOnce = async (thing: ThingId): Promise<void> => {
    await engine.untilRecorded(thing);
    expect((await engine.journal.eventsOf(thing)).filter((line) => line.event.type === 'begun')).toHaveLength(1);
  };

  it('gets its first answer at once, from this process and from another', async () => {
    const { thing, repeat } = await begun();
    expect(await repeat()).toEqual(began);
    expect(await repeat(other)).toEqual(began);
    expect(await engine.send(thing, beginning())).toEqual({ outcome: 'refused', code: 'alreadyBegun' });
    await happenedOnce(thing);
  });

  it('gets its first answer after the thing has been at rest', async () => {
    const { thing, repeat } = await begun();
    await comeToRest(engine, thing);
    expect(await repeat()).toEqual(began);
    await happenedOnce(thing);
  });

  it('is answered by the journal after 300 other commands and a rest', async () => {
    const { thing, repeat } = await begun();
    for (let batch = 0; batch < 30; batch += 1) await Promise.all(Array.from({ length: 10 }, () => engine.send(thing, adding())));
    await engine.untilRecorded(thing);
    await comeToRest(engine, thing);

    expect(await engine.journal.answerTo(thing, keyOf(`begin ${thing}`).id)).toMatchObject({ sequence: 1 });
    expect((await engine.standing(thing)).sequence).toBe(301);
    await happenedOnce(thing);
    // Without the journal's word the thing itself has forgotten, which is why the API asks the journal first.
    expect(await repeat()).toEqual({ outcome: 'refused', code: 'alreadyBegun' });
  });

  it('is decided once when two processes send it at the same moment', async () => {
    const thing = anErrandId();
    const key = keyOf(`together ${thing}`);
    const answers = await Promise.all([engine, other, engine, other].map((from) => from.send(thing, beginning(), key, { start: true })));
    expect(answers).toEqual([began, began, began, began]);
    await happenedOnce(thing);
  });
});
