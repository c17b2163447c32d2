import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { adding, anErrandId, beginning, comeToRest, passMinutes } from './support/client-side.ts';
import { anEngine, type Engine } from './support/engine.ts';

describe('a command to a thing', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await anEngine();
  });
  afterAll(async () => {
    await engine.close();
  });

  it('is answered with its sequence and stands in the journal under its own name', async () => {
    const thing = anErrandId();
    expect(await engine.begin(thing)).toEqual({ outcome: 'accepted', sequence: 1 });
    expect(await engine.send(thing, adding())).toEqual({ outcome: 'accepted', sequence: 2 });
    await engine.untilRecorded(thing);

    expect((await engine.journal.eventsOf(thing)).map((line) => line.event.type)).toEqual(['begun', 'added']);
    const history = await engine.client.workflow.getHandle(thing).fetchHistory();
    const updates = history.events?.flatMap((event) => event.workflowExecutionUpdateAcceptedEventAttributes?.acceptedRequest?.input?.name ?? []);
    expect(updates).toEqual(['begin', 'add']);
  });

  it('that is refused leaves no trace in the history', async () => {
    const thing = anErrandId();
    await engine.begin(thing);
    await engine.untilRecorded(thing);
    await comeToRest(engine, thing);
    const before = await engine.historyLength(thing);

    expect(await engine.send(thing, beginning())).toEqual({ outcome: 'refused', code: 'alreadyBegun' });
    expect(await engine.send(thing, adding(-1))).toEqual({ outcome: 'refused', code: 'notPositive' });

    expect(await engine.historyLength(thing)).toBe(before);
    expect((await engine.standing(thing)).sequence).toBe(1);
  });

  it('to nobody is answered as missing, and a first one that is refused leaves nothing running', async () => {
    expect(await engine.send(anErrandId(), adding())).toEqual({ outcome: 'missing' });
    const thing = anErrandId();
    expect(await engine.send(thing, adding(), undefined, { start: true })).toEqual({ outcome: 'refused', code: 'notOpen' });
    await passMinutes(engine, thing, 31 * 24 * 60).catch(() => undefined);
    await engine.until(async () => (await engine.client.workflow.getHandle(thing).describe()).status.name === 'COMPLETED');
  });

  it('of two that begin the same thing at once is accepted once', async () => {
    const thing = anErrandId();
    const answers = await Promise.all([1, 2, 3].map(() => engine.begin(thing)));
    expect(answers.map(({ outcome }) => outcome).sort()).toEqual(['accepted', 'refused', 'refused']);
  });

  it('is not ended by somebody who cancels the workflow', async () => {
    const thing = anErrandId();
    await engine.begin(thing);
    await engine.client.workflow.getHandle(thing).cancel();
    expect((await engine.send(thing, adding())).outcome).toBe('accepted');
    await engine.untilRecorded(thing);
  });
});
