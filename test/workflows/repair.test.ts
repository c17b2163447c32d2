import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyJournal } from '#infra/database/verify/verify-journal.ts';
import type { Operating } from '#services/operate/connect.ts';
import { revive } from '#services/operate/revive.ts';
import type { ThingId } from '#shared/domain/thing.ts';
import { createSettings } from '#infra/database/settings/settings.ts';
import { adding, anErrandId, comeToRest, keyOf, kinds, operator } from './support/client-side.ts';
import { anEngine, type Engine } from './support/engine.ts';

describe('when something is damaged', () => {
  let engine: Engine;
  let operating: Operating;
  beforeAll(async () => {
    engine = await anEngine();
    operating = { ...engine, kinds, settings: createSettings({ db: engine.db }) };
  });
  afterAll(async () => {
    await engine.close();
  });

  const damages = async (thing: ThingId): Promise<string[]> => {
    const findings = await verifyJournal({ db: engine.db, kinds, standing: (one) => engine.things.standing(one), running: () => [thing] });
    return findings.filter((finding) => finding.thing === thing).map(({ damage }) => damage);
  };
  const say = (): void => undefined;
  const begun = async (): Promise<ThingId> => {
    const thing = anErrandId();
    await engine.begin(thing);
    await engine.send(thing, adding(3));
    await engine.until(async () => (await engine.standing(thing)).unrecorded === 0);
    return thing;
  };

  it('a whole thing has no damage', async () => {
    expect(await damages(await begun())).toEqual([]);
  });

  it('an event planted under a taken sequence stops the recording of that thing, is named, and leaves the rest alone', async () => {
    const [thing, neighbour] = [await begun(), await begun()];
    const planted = { sequence: 3, v: 1, key: null, event: { type: 'ended' as const, at: '2026-01-01T00:00:00.000Z', by: operator } };
    await engine.db.sql.query({ name: 'plant', text: 'insert into journal (thing, sequence, v, type, at, event) values ($1, 3, 1, $2, $3, $4)' }, [
      ...[thing, planted.event.type, planted.event.at, JSON.stringify(planted.event)],
    ]);

    expect((await engine.send(thing, adding(4))).outcome).toBe('accepted');
    await engine.until(async () => (await engine.standing(thing)).stuck?.code === 'diverged');
    expect(await engine.send(thing, adding(5))).toEqual({ outcome: 'stopped' });
    expect((await engine.standing(thing)).unrecorded).toBe(1);
    expect(await damages(thing)).toContain('divergence');

    expect((await engine.send(neighbour, adding(4))).outcome).toBe('accepted');
    await engine.untilRecorded(neighbour);
    expect(await damages(neighbour)).toEqual([]);
    await comeToRest(engine, thing);
    expect((await engine.standing(thing)).unrecorded).toBe(1); // what was acknowledged is not dropped while a person looks

    await engine.db.sql.transaction(async (query) => {
      await query({ name: 'repair', text: `select set_config('ontwikkellijn.repair', 'on', true)` }, []);
      await query({ name: 'remove', text: 'delete from journal where thing = $1 and sequence = 3' }, [thing]);
    });
    expect(await revive(operating, [thing], say)).toBe(0);
    await engine.untilRecorded(thing);
    expect((await engine.journal.eventsOf(thing)).map(({ event }) => event.type)).toEqual(['begun', 'added', 'added']);
    expect(await damages(thing)).toEqual([]);
  });

  it('a workflow that was ended by hand is named, comes back, and has lost nothing', async () => {
    const thing = await begun();
    await comeToRest(engine, thing);
    await engine.client.workflow.getHandle(thing).terminate();
    expect(await damages(thing)).toEqual(['workflowMissing']);
    expect(await engine.send(thing, adding())).toEqual({ outcome: 'missing' });

    expect(await revive(operating, [thing], say)).toBe(0);
    expect((await engine.standing(thing)).state.total).toBe(3);
    expect((await engine.send(thing, adding())).outcome).toBe('accepted');
    await engine.untilRecorded(thing);
    expect(await damages(thing)).toEqual([]);
  });

  it('what was acknowledged and not yet recorded when it was ended comes back too, once', async () => {
    const thing = await begun();
    const key = keyOf(`late ${thing}`);
    const lock = engine.db.sql.transaction(async (query) => {
      await query({ name: 'hold', text: 'select 1 from snapshot where thing = $1 for update' }, [thing]);
      expect((await engine.send(thing, adding(39), key)).outcome).toBe('accepted');
      expect((await engine.standing(thing)).unrecorded).toBe(1);
      await engine.client.workflow.getHandle(thing).terminate();
      await query({ name: 'undo', text: 'select pg_sleep(0.2)' }, []);
    });
    await lock;
    await engine.db.sql.transaction(async (query) => {
      await query({ name: 'repair', text: `select set_config('ontwikkellijn.repair', 'on', true)` }, []);
      await query({ name: 'forget', text: 'delete from journal where thing = $1 and sequence = 3' }, [thing]);
    });

    expect(await revive(operating, ['--all'], say)).toBe(0);
    await engine.untilRecorded(thing);
    expect((await engine.standing(thing)).state.total).toBe(42);
    expect(await engine.send(thing, adding(39), key)).toEqual({ outcome: 'accepted', sequence: 3 });
    expect((await engine.journal.eventsOf(thing)).filter(({ event }) => event.type === 'added')).toHaveLength(2);
  });
});
