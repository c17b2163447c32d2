import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApplicationFailure } from '@temporalio/common';
import type { ThingId } from '#shared/domain/thing.ts';
import { anErrandId, comeToRest, operator, passMinutes } from './support/client-side.ts';
import { anEngine, type Engine } from './support/engine.ts';

/** A mail server that one can take away, and that writes down what it was given. */
const aMailServer = () => {
  const keys: string[] = [];
  const server = { away: new Set<string>(), keys };
  return {
    server,
    send: (effect: { to: { id: string | null } }, key: string) => {
      if (server.away.has(effect.to.id ?? '')) return Promise.reject(ApplicationFailure.retryable('away'));
      keys.push(key);
      return Promise.resolve({ outcome: 'delivered' as const });
    },
  };
};

describe('an effect', () => {
  const mail = aMailServer();
  let engine: Engine;
  beforeAll(async () => {
    engine = await anEngine(mail.send);
  });
  afterAll(async () => {
    await engine.close();
  });

  const anErrand = async (): Promise<ThingId> => {
    const thing = anErrandId();
    await engine.begin(thing);
    return thing;
  };
  const hand = (thing: ThingId, to: ThingId) => engine.send(thing, { type: 'hand', to, by: operator });
  const write = (thing: ThingId, to: string) => engine.send(thing, { type: 'write', to, by: operator });
  const waits = async (thing: ThingId): Promise<number> => (await engine.standing(thing)).state.waiting.length;

  it('tells another thing exactly once and comes back as told', async () => {
    const [from, to] = [await anErrand(), await anErrand()];
    await hand(from, to);
    await engine.until(async () => (await waits(from)) === 0);
    expect((await engine.standing(to)).state.received).toBe(1);
    expect(Object.values((await engine.standing(from)).state.outcomes)).toEqual(['told']);
  });

  it('comes back as refused, with the code, when the other decides against it or is not there', async () => {
    const [from, ended] = [await anErrand(), await anErrand()];
    await engine.send(ended, { type: 'end', by: operator });
    await hand(from, ended);
    await hand(from, anErrandId());
    await engine.until(async () => (await waits(from)) === 0);
    expect(Object.values((await engine.standing(from)).state.outcomes).sort()).toEqual(['nobodyThere', 'notOpen']);
  });

  it('runs in order for one receiver, and never behind another receiver', async () => {
    const [thing, other] = [await anErrand(), await anErrand()];
    mail.server.away.add('ill');
    await write(thing, 'ill');
    await write(thing, 'well');
    await write(thing, 'well');
    await hand(thing, other);
    await engine.until(async () => (await waits(thing)) === 1);
    expect((await engine.standing(other)).state.received).toBe(1);
    const sent = mail.server.keys.filter((key) => key.startsWith(thing));
    expect(sent).toEqual([...sent].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })));
    mail.server.away.clear();
  });

  it('that cannot be delivered for a minute becomes a commitment; the thing rests, and delivers when it can', async () => {
    const thing = await anErrand();
    mail.server.away.add('gone');
    await write(thing, 'gone');
    await engine.untilRecorded(thing);
    await passMinutes(engine, thing, 1.5);
    await engine.until(async () => Object.values((await engine.standing(thing)).state.outcomes).includes('notYetDelivered'), 90_000);
    await comeToRest(engine, thing);
    expect(await engine.historyLength(thing)).toBeLessThanOrEqual(8);
    expect(await waits(thing)).toBe(1);

    mail.server.away.clear();
    await passMinutes(engine, thing, 10);
    await engine.until(async () => (await waits(thing)) === 0);
    expect(mail.server.keys.filter((key) => key.startsWith(thing))).toHaveLength(1);
  }, 120_000);

  it('is not run any more once the commitment that it serves is gone', async () => {
    const thing = await anErrand();
    mail.server.away.add('slow');
    await write(thing, 'slow');
    await write(thing, 'slow');
    await engine.untilRecorded(thing);
    await engine.send(thing, { type: 'end', by: operator });
    mail.server.away.clear();
    await comeToRest(engine, thing);
    expect(mail.server.keys.filter((key) => key.startsWith(`${thing}/3/`))).toEqual([]);
    expect((await engine.standing(thing)).effects).toBe(0);
  });
});
