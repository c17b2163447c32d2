/** The order in which everything is stopped: first who takes work, last who keeps it. */
const order = ['happenings', 'web', 'api', 'worker', 'temporalUi', 'temporal', 'postgres', 'mail', 'identity', 'claim'] as const;

export type Stops = {
  /** A part that comes up when the stopping has begun already is stopped at once. */
  add: (part: (typeof order)[number], stop: () => Promise<unknown>) => void;
  /** Stops all that was added, each once, in order. One that fails does not keep the others from stopping. Again waits for the first. */
  all: () => Promise<void>;
  hasBegun: () => boolean;
};

export function createStops(): Stops {
  const stops = new Map<string, () => Promise<unknown>>();
  let stopping: Promise<void> | null = null;
  const stopOne = async (stop: (() => Promise<unknown>) | undefined): Promise<void> => {
    await stop?.().catch(() => undefined);
  };
  const inOrder = async (): Promise<void> => {
    for (const part of order) await stopOne(stops.get(part));
  };
  return {
    add(part, stop) {
      if (stopping === null) stops.set(part, stop);
      else stopping = stopping.then(() => stopOne(stop));
    },
    all: () => (stopping ??= inOrder()),
    hasBegun: () => stopping !== null,
  };
}
