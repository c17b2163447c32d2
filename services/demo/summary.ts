import { DAY_MS, instant, msOf } from '#shared/domain/time/amsterdam.ts';
import type { Cast } from './cast.ts';
import type { DemoEngine } from './start-engine.ts';

/** After a quiet minute a thing goes to rest; this is long enough. */
const TO_REST_MS = 120_000;

/** What the story cost: how much time passed, and how little of it the engine carries along. */
export async function summary({ journal, things, client, fastForward }: DemoEngine, cast: Cast, tookMs: number): Promise<string[]> {
  const ended = await fastForward.now(cast.fenna.route);
  await Promise.all(cast.things.map((thing) => fastForward.to(thing, instant(msOf(ended) + TO_REST_MS))));
  const journals = await Promise.all(cast.things.map((thing) => journal.eventsOf(thing)));
  const resting = await Promise.all(
    cast.things.map(async (thing) => ({
      bytes: Buffer.byteLength(JSON.stringify((await things.standing(thing))?.state ?? null)),
      lines: (await client.workflow.getHandle(thing).describe()).historyLength,
    })),
  );
  const first = journals.flatMap(([line]) => (line === undefined ? [] : [msOf(line.event.at)]));
  const days = Math.round((msOf(ended) - Math.min(...first)) / DAY_MS);
  const kib = Math.ceil(Math.max(...resting.map(({ bytes }) => bytes)) / 1_024);
  return [
    '',
    `${String(days)} dagen van twee inwoners en twee bedrijven gespeeld in ${String(Math.round(tookMs / 1_000))} seconden, op de echte motor.`,
    `${String(journals.flat().length)} gebeurtenissen staan in het logboek.`,
    `In rust draagt niemand meer dan ${String(kib)} KiB mee. Temporal heeft per route of bedrijf hooguit ${String(Math.max(...resting.map(({ lines }) => lines)))} regels geschiedenis.`,
  ];
}
