import { createHash, randomUUID } from 'node:crypto';
import { Worker } from '@temporalio/worker';
import { HANDLED_KEPT, SHORT_KEY } from '#shared/domain/running-thing.ts';
import { routeKind } from '#shared/domain/route/kind.ts';
import type { Route } from '#shared/domain/route/route.ts';
import { thingId, type ThingId } from '#shared/domain/thing.ts';
import { instant } from '#shared/domain/time/amsterdam.ts';
import type { ThingInput } from '#shared/ports/running-thing.ts';
import { testBundle } from '#test/workflows/support/bundle.ts';
import '#test/support/quiet.ts';
import { atMost, type Figure } from './figures.ts';
import type { Ground } from './ground.ts';
import { playPurely } from '#test/domain/demo/support/pure-theatre.ts';

const REPLAYS = 300;
/** A quiet minute, and some. */
const REST_MS = 120_000;
const AT_REST = 8;
const START = instant(Date.parse('2026-11-23T08:00:00.000Z'));
const shortKey = (): string => createHash('sha256').update(randomUUID()).digest('hex').slice(0, SHORT_KEY);

/** The longest route of the demonstration at the moment when it carries most. */
const largest = async (): Promise<{ route: Route; events: number }> => {
  let most = { route: routeKind.decider.initial, events: 0, bytes: 0 };
  await playPurely(START, ({ cast: { fenna }, brigade, events }) => {
    const route = routeKind.upcastState(brigade.find(fenna.route).state, routeKind.version);
    const bytes = Buffer.byteLength(JSON.stringify(route));
    if (bytes > most.bytes) most = { route, events: events.filter(({ thing }) => thing === fenna.route).length, bytes };
  });
  return most;
};

/** What a two-year route with a full window of keys carries while it rests, and what waking it costs. */
export const measureRest = async ({ side }: Ground, resting: ThingId): Promise<Figure[]> => {
  const { route, events } = await largest();
  const handled = Array.from({ length: HANDLED_KEPT }, (_, index): [string, number] => [shortKey(), events - HANDLED_KEPT + index]);
  const carried: ThingInput = { v: routeKind.version, state: route, sequence: events, handled, unrecorded: [], effects: [], stuck: null };
  const thing = thingId('route', randomUUID());
  await side.things.revive(thing, carried);
  await side.standing(thing);

  const history = await side.client.workflow.getHandle(thing).fetchHistory();
  const histories = function* () {
    for (let count = 0; count < REPLAYS; count += 1) yield { workflowId: thing, history };
  };
  const bundle = await testBundle();
  await Worker.runReplayHistory({ workflowBundle: bundle }, history, thing);
  const start = performance.now();
  for await (const { error } of Worker.runReplayHistories({ workflowBundle: bundle }, histories())) if (error !== undefined) throw error;
  const replayMs = (performance.now() - start) / REPLAYS;

  // it was quiet since before the load; longer than a minute, unless this machine is a very fast one
  await side.until(async () => (await side.historyLength(resting)) <= AT_REST, REST_MS).catch(() => undefined);

  return [
    atMost('history of a route at rest', await side.historyLength(resting), 'events', AT_REST),
    atMost('what a two-year route carries', Buffer.byteLength(JSON.stringify(carried)) / 1_024, 'KiB', 24),
    atMost('replaying it', replayMs, 'ms', 5),
  ];
};
