import type { ThingId } from '#shared/domain/thing.ts';

type Wait = { sequence: number; found(): void };

/** Everybody who waits in this process, by thing. */
export const createWaiting = () => {
  const waits = new Map<ThingId, Set<Wait>>();
  return {
    things: (): ThingId[] => [...waits.keys()],
    add(thing: ThingId, sequence: number, found: () => void): () => void {
      const wait = { sequence, found };
      const ofThing = waits.get(thing) ?? new Set();
      waits.set(thing, ofThing.add(wait));
      return () => {
        ofThing.delete(wait);
        if (ofThing.size === 0 && waits.get(thing) === ofThing) waits.delete(thing);
      };
    },
    /** The thing is shown up to this sequence. */
    reached(thing: ThingId, sequence: number): void {
      for (const wait of waits.get(thing) ?? []) if (wait.sequence <= sequence) wait.found();
    },
  };
};
