import type { ThingId } from '#shared/domain/thing.ts';
import { instant, msOf } from '#shared/domain/time/amsterdam.ts';
import type { DemoEngine } from './start-engine.ts';

const DAY_MS = 86_400_000;
/** After a quiet minute a thing goes to rest; this is long enough. */
const TO_REST_MS = 120_000;

/** What the story cost: how much time passed, and how little of it the engine carries along. */
export async function summary({ journal, things, client, fastForward }: DemoEngine, thing: ThingId, tookMs: number): Promise<string[]> {
  const ended = await fastForward.now(thing);
  await fastForward.to(thing, instant(msOf(ended) + TO_REST_MS));
  const events = await journal.eventsOf(thing);
  const first = events[0]?.event.at ?? ended;
  const state = Buffer.byteLength(JSON.stringify((await things.standing(thing))?.state ?? null));
  const { historyLength } = await client.workflow.getHandle(thing).describe();
  return [
    '',
    `${String(Math.round((msOf(ended) - msOf(first)) / DAY_MS))} dagen gespeeld in ${String(Math.round(tookMs / 1_000))} seconden, op de echte motor.`,
    `${String(events.length)} gebeurtenissen staan in het logboek.`,
    `In rust draagt de route ${String(Math.ceil(state / 1_024))} KiB mee en heeft Temporal er ${String(historyLength)} regels geschiedenis van.`,
  ];
}
