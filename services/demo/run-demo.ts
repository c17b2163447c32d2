import { randomUUID } from 'node:crypto';
import { routeKind } from '#shared/domain/route/kind.ts';
import { thingId, type ThingId } from '#shared/domain/thing.ts';
import { names } from './cast.ts';
import { createEngineTheatre } from './engine-theatre.ts';
import { playStory, type Theatre } from './play-story.ts';
import type { DemoEngine } from './start-engine.ts';
import { createTeller } from './tell.ts';

/** Plays the story on the engine and tells it while it goes, from the journal. Returns the route's id. */
export async function runDemo(engine: DemoEngine, say: (line: string) => void): Promise<ThingId> {
  const thing = thingId('route', randomUUID());
  await playStory(telling(createEngineTheatre(engine, thing), engine, thing, say), randomUUID());
  return thing;
}

function telling(theatre: Theatre, { journal }: DemoEngine, thing: ThingId, say: (line: string) => void): Theatre {
  const tell = createTeller(names);
  let told = 0;
  async function tellNew(): Promise<void> {
    for (const { sequence, event, v } of await journal.eventsOf(thing, told)) {
      for (const line of tell(routeKind.upcastEvent(event, v))) say(line);
      told = sequence;
    }
  }
  return {
    ...theatre,
    async give(command) {
      await theatre.give(command);
      await tellNew();
    },
    async passTo(at) {
      await theatre.passTo(at);
      await tellNew();
    },
  };
}
