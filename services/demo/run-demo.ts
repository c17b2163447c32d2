import { randomUUID } from 'node:crypto';
import type { ThingId } from '#shared/domain/thing.ts';
import { createCast, type Cast } from './cast.ts';
import { createEngineTheatre } from './engine-theatre.ts';
import { inTurn, type News } from './in-turn.ts';
import { playStory, type Theatre } from './play-story.ts';
import type { DemoEngine } from './start-engine.ts';
import { createTeller } from './tell.ts';

/** Plays the story on the engine and tells it while it goes, from the journals. Returns who played. */
export async function runDemo(engine: DemoEngine, say: (line: string) => void): Promise<Cast> {
  const cast = createCast(randomUUID);
  await playStory(telling(createEngineTheatre(engine), engine, cast, say), cast);
  return cast;
}

function telling(theatre: Theatre, { journal }: DemoEngine, cast: Cast, say: (line: string) => void): Theatre {
  const tell = createTeller(cast);
  const told = new Map<ThingId, number>();

  async function tellNew(first: ThingId | null): Promise<void> {
    const news = await Promise.all(cast.things.map((thing) => newsOf(thing)));
    for (const { thing, sequence, event } of inTurn(news.flat(), first)) {
      for (const line of tell(thing, event)) say(line);
      told.set(thing, sequence);
    }
  }
  const newsOf = async (thing: ThingId): Promise<News[]> =>
    (await journal.eventsOf(thing, told.get(thing) ?? 0)).map(({ sequence, event }) => ({ thing, sequence, event }));

  return {
    ...theatre,
    async give(thing, command) {
      await theatre.give(thing, command);
      await tellNew(thing);
    },
    async passTo(at) {
      await theatre.passTo(at);
      await tellNew(null);
    },
  };
}
