import { randomUUID } from 'node:crypto';
import { createEngineTheatre } from '#services/demo/engine-theatre.ts';
import { playStory } from '#services/demo/play-story.ts';
import { startEngine, type DemoEngine } from '#services/demo/start-engine.ts';
import { AT_REST_EVENTS } from '#infra/temporal/things.ts';
import { thingId } from '#shared/domain/thing.ts';
import { aDatabase, aNamespaceName, aTaskQueue, temporalAddress } from '#test/support/stack.ts';
import type { TestDatabase } from '#test/support/stack-database.ts';
import '#test/support/quiet.ts';

const LARGEST_STATE_BYTES = 24 * 1024;
const DAY_MS = 86_400_000;

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

it('one resident goes the whole line in two years, with a pause and a step back, and is small when it rests', async () => {
  const thing = thingId('route', randomUUID());
  const theatre = createEngineTheatre(engine, thing);
  const begunAt = Date.now();

  await playStory(theatre, randomUUID());
  const endedAt = await theatre.now();
  await theatre.passTo(new Date(Date.parse(endedAt) + 2 * 60_000).toISOString() as typeof endedAt); // the quiet minute, and one more

  const events = (await engine.journal.eventsOf(thing)).map(({ event }) => event);
  expect(events.flatMap((event) => ('to' in event && 'attempt' in event ? [event.to] : []))).toEqual([
    'intake',
    'kansrijk-talent',
    'matching',
    'protected-placement',
    'matching',
    'protected-placement',
    'transition',
    'regular-work',
    'aftercare',
    'closed',
  ]);
  expect(events.map(({ type }) => type)).toEqual(expect.arrayContaining(['routePaused', 'routeResumed', 'steppedBack', 'ladderClimbed', 'lookBackRecorded']));
  expect((Date.parse(endedAt) - begunAt) / DAY_MS).toBeGreaterThan(700);

  const standing = await engine.things.standing(thing);
  expect(standing).toMatchObject({ unrecorded: 0, effects: 0, stuck: null, sequence: events.length });
  expect(Buffer.byteLength(JSON.stringify(standing))).toBeLessThanOrEqual(LARGEST_STATE_BYTES);
  expect((await engine.client.workflow.getHandle(thing).describe()).historyLength).toBeLessThanOrEqual(AT_REST_EVENTS);
}, 180_000);
