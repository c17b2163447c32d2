import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ThingId } from '#shared/domain/thing.ts';
import { instant } from '#shared/domain/time/amsterdam.ts';
import { adding, anErrandId, comeToRest, DAY_MINUTES, minutesAfter, operator, passMinutes } from './support/client-side.ts';
import { anEngine, type Engine } from './support/engine.ts';

const AT_REST = 8;

describe('a thing at rest', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await anEngine();
  });
  afterAll(async () => {
    await engine.close();
  });

  const commandsOf = async (thing: ThingId): Promise<string[]> => {
    const { events } = await engine.client.workflow.getHandle(thing).fetchHistory();
    return (events ?? []).flatMap((event) =>
      Object.keys(event)
        .filter((name) => name.endsWith('EventAttributes'))
        .map((name) => name.replace('EventAttributes', '')),
    );
  };

  it('has a short history, whatever it lived through, and keeps everything', async () => {
    const thing = anErrandId();
    await engine.begin(thing);
    for (let count = 0; count < 40; count += 1) await engine.send(thing, adding());
    await comeToRest(engine, thing);

    expect(await engine.historyLength(thing)).toBeLessThanOrEqual(AT_REST);
    expect(await engine.standing(thing)).toMatchObject({ sequence: 41, unrecorded: 0, state: { total: 40 } });
  });

  it('starts exactly one timer before anything else', async () => {
    const thing = anErrandId();
    await engine.begin(thing, minutesAfter(instant(Date.now()), 10 * DAY_MINUTES));
    await comeToRest(engine, thing);
    const ours = (name: string): boolean => !name.startsWith('workflowTask') && name !== 'workflowExecutionTimeSkippingTransitioned';
    expect((await commandsOf(thing)).filter(ours)).toEqual(['workflowExecutionStarted', 'timerStarted']);

    await engine.send(thing, adding());
    const names = await commandsOf(thing);
    expect(names.indexOf('timerStarted')).toBeLessThan(names.indexOf('workflowExecutionUpdateAccepted'));
  });

  it('wakes for a commitment at its moment, acts once, and rests again', async () => {
    const thing = anErrandId();
    const dueAt = minutesAfter(instant(Date.now()), 3 * DAY_MINUTES);
    await engine.begin(thing, dueAt);
    await passMinutes(engine, thing, 3 * DAY_MINUTES - 60);
    expect((await engine.standing(thing)).state.reminders).toBe(0);
    await passMinutes(engine, thing, 65);
    await engine.until(async () => (await engine.standing(thing)).state.reminders === 1);
    await engine.untilRecorded(thing);

    const reminded = (await engine.journal.eventsOf(thing)).filter((line) => line.event.type === 'reminded');
    expect(reminded).toHaveLength(1);
    expect(reminded[0]?.event.at.slice(0, 16)).toBe(dueAt.slice(0, 16));
    expect(reminded[0]?.event.by.party).toBe('time');
  });

  it('looks round after thirty days without anything to do', async () => {
    const thing = anErrandId();
    await engine.begin(thing);
    await comeToRest(engine, thing);
    const before = (await engine.client.workflow.getHandle(thing).describe()).runId;
    await passMinutes(engine, thing, 31 * DAY_MINUTES);
    await engine.until(async () => (await engine.client.workflow.getHandle(thing).describe()).runId !== before);
    expect((await engine.standing(thing)).sequence).toBe(1);
    expect(await engine.historyLength(thing)).toBeLessThanOrEqual(AT_REST);
  });

  it('stops its own clock when the rules loop or refuse, says so once, and goes on when an operator has mended it', async () => {
    const thing = anErrandId();
    await engine.begin(thing);
    await engine.send(thing, { type: 'breakClock', how: 'loop', by: operator });
    await engine.until(async () => (await engine.standing(thing)).stuck?.code === 'tooManyAtOnce');
    const spun = (await engine.standing(thing)).sequence;
    await comeToRest(engine, thing);
    expect((await engine.standing(thing)).sequence).toBe(spun);
    expect(await engine.historyLength(thing)).toBeLessThanOrEqual(AT_REST);
    expect(await engine.stuckThings.open()).toContainEqual(expect.objectContaining({ thing, code: 'tooManyAtOnce' }));

    expect((await engine.send(thing, { type: 'mendClock', by: operator })).outcome).toBe('accepted');
    await engine.things.resume(thing);
    expect((await engine.standing(thing)).stuck).toBeNull();
    await engine.send(thing, { type: 'breakClock', how: 'refuse', by: operator });
    await engine.until(async () => (await engine.standing(thing)).stuck?.code === 'timeRefused');
  });
});
