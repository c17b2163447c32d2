/** Lets at most `width` pieces of work run at once for each name; the others wait their turn, first come first served. */
export const createTurns = (width: number) => {
  const running = new Map<string, number>();
  const waiting = new Map<string, (() => void)[]>();

  const enter = (name: string): Promise<void> => {
    const now = running.get(name) ?? 0;
    if (now < width) {
      running.set(name, now + 1);
      return Promise.resolve();
    }
    return new Promise((resolve) => {
      waiting.set(name, [...(waiting.get(name) ?? []), resolve]);
    });
  };

  const leave = (name: string): void => {
    const [next, ...others] = waiting.get(name) ?? [];
    if (others.length > 0) waiting.set(name, others);
    else waiting.delete(name);
    if (next !== undefined) next();
    else if (running.get(name) === 1) running.delete(name);
    else running.set(name, (running.get(name) ?? 1) - 1);
  };

  return async <Result>(name: string, work: () => Promise<Result>): Promise<Result> => {
    await enter(name);
    try {
      return await work();
    } finally {
      leave(name);
    }
  };
};
