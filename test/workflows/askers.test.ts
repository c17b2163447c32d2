import { aClientSide, adding, aKey, anErrandId, type ClientSide } from './support/client-side.ts';
import { anEngine, type Engine } from './support/engine.ts';

describe('whoever asked for a command', () => {
  let engine: Engine;
  let another: ClientSide;
  let letRecord = (): void => undefined;
  beforeAll(async () => {
    engine = await anEngine(undefined, new Promise<void>((resolve) => (letRecord = resolve)));
    another = await aClientSide(engine.databaseUrl, engine.taskQueue);
  });
  afterAll(async () => {
    letRecord();
    await another.close();
    await engine.close();
  });

  const countOf = async (thing: `${string}/${string}`): Promise<number> => (await engine.journal.eventsOf(thing)).length;

  it('records it while the thing cannot, however many ask at once through two processes, and nothing is twice', async () => {
    const thing = anErrandId();
    await engine.begin(thing);
    await Promise.all(Array.from({ length: 20 }, (_, n) => (n % 2 === 0 ? engine : another).send(thing, adding())));
    await engine.until(async () => (await countOf(thing)) === 21);

    expect((await engine.journal.eventsOf(thing)).map(({ sequence }) => sequence)).toEqual(Array.from({ length: 21 }, (_, n) => n + 1));
    expect(await engine.standing(thing)).toMatchObject({ unrecorded: 21, state: { total: 20 } });

    letRecord();
    await engine.until(async () => (await engine.standing(thing)).unrecorded === 0);
    expect(await countOf(thing)).toBe(21);
  });

  it('is not needed: what somebody asked who then fell away, the thing records', async () => {
    const thing = anErrandId();
    letRecord();
    await engine.begin(thing);
    await engine.client.workflow.getHandle(thing).executeUpdate('add', { args: [adding(), aKey()] }); // asked, and gone
    await engine.until(async () => (await countOf(thing)) === 2);
    await engine.untilRecorded(thing);
  });
});
