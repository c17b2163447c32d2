import { randomUUID } from 'node:crypto';
import { createCast } from '#services/demo/cast.ts';
import { createEngineTheatre } from '#services/demo/engine-theatre.ts';
import { playStory } from '#services/demo/play-story.ts';
import { startEngine, type DemoEngine } from '#services/demo/start-engine.ts';
import { AT_REST_EVENTS } from '#infra/temporal/things.ts';
import type { ThingId } from '#shared/domain/thing.ts';
import { DAY_MS, instant, msOf } from '#shared/domain/time/amsterdam.ts';
import { aDatabase, aNamespaceName, aTaskQueue, temporalAddress } from '#test/support/stack.ts';
import type { TestDatabase } from '#test/support/stack-database.ts';
import '#test/support/quiet.ts';

const LARGEST_STATE_BYTES = 24 * 1024;
/** The quiet minute, and one more. */
const TO_REST_MS = 2 * 60_000;

let database: TestDatabase;
let engine: DemoEngine;

beforeAll(async () => {
  database = await aDatabase();
  engine = await startEngine({
    databaseUrl: database.url,
    temporal: { address: temporalAddress(), namespace: aNamespaceName(), taskQueue: aTaskQueue() },
  });
});
afterAll(async () => {
  await engine.close();
  await database.drop();
});

const eventsOf = async (thing: ThingId) => (await engine.journal.eventsOf(thing)).map(({ event }) => event);
const stagesOf = async (thing: ThingId) => (await eventsOf(thing)).flatMap((event) => ('to' in event && 'attempt' in event ? [event.to] : []));

it('two residents and two companies live through two years together, agree with each other, and are small when they rest', async () => {
  const cast = createCast(randomUUID);
  const { fenna, joris, bakery, things } = cast;
  const begunAt = Date.now();

  const theatre = createEngineTheatre(engine);
  await playStory(theatre, cast);
  const endedAt = await theatre.now();
  await Promise.all(things.map((thing) => engine.fastForward.to(thing, instant(msOf(endedAt) + TO_REST_MS))));

  expect(await stagesOf(fenna.route)).toEqual([
    ...['intake', 'kansrijk-talent', 'matching', 'protected-placement', 'matching', 'protected-placement'],
    ...['transition', 'regular-work', 'aftercare', 'closed'],
  ]);
  expect(await stagesOf(joris.route)).toEqual(['intake', 'kansrijk-talent', 'matching', 'protected-placement', 'protected-placement', 'closed']);
  expect((await eventsOf(fenna.route)).map(({ type }) => type)).toEqual(
    expect.arrayContaining([
      'placeHeld',
      'factCorrected',
      'routePaused',
      'routeResumed',
      'steppedBack',
      'ladderClimbed',
      'arrangementSettled',
      'lookBackRecorded',
    ]),
  );
  expect((await eventsOf(joris.route)).map(({ type }) => type)).toEqual(expect.arrayContaining(['placeWaiting', 'placeHeld']));
  expect((await eventsOf(bakery.company)).flatMap((event) => (event.type.startsWith('reservation') ? [event.type] : []))).toEqual([
    ...['reservationHeld', 'reservationTaken', 'reservationWaiting'],
    ...['reservationReleased', 'reservationHeld', 'reservationTaken', 'reservationReleased'],
  ]);
  expect((msOf(endedAt) - begunAt) / DAY_MS).toBeGreaterThan(700);

  for (const thing of things) {
    const standing = await engine.things.standing(thing);
    expect(standing).toMatchObject({ effects: 0, stuck: null, sequence: (await eventsOf(thing)).length, state: { tells: { open: [] } } });
    expect(Buffer.byteLength(JSON.stringify(standing))).toBeLessThanOrEqual(LARGEST_STATE_BYTES);
    expect((await engine.client.workflow.getHandle(thing).describe()).historyLength).toBeLessThanOrEqual(AT_REST_EVENTS);
  }
}, 300_000);
