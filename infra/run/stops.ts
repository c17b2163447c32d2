/** The order in which everything is stopped: first who takes work, last who keeps it. */
const order = ['happenings', 'api', 'worker', 'temporalUi', 'temporal', 'postgres', 'mail', 'identity', 'claim'] as const;

export type Stops = {
  add: (part: (typeof order)[number], stop: () => Promise<unknown>) => void;
  /** Stops all that was added, each once, in order. One that fails does not keep the others from stopping. Again waits for the first. */
  all: () => Promise<void>;
  hasBegun: () => boolean;
};

export function createStops(): Stops {
  const stops = new Map<string, () => Promise<unknown>>();
  let stopping: Promise<void> | null = null;
  const inOrder = async (): Promise<void> => {
    for (const part of order)
      await stops
        .get(part)?.()
        .catch(() => undefined);
  };
  return {
    add: (part, stop) => void stops.set(part, stop),
    all: () => (stopping ??= inOrder()),
    hasBegun: () => stopping !== null,
  };
}
