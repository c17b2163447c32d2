type How = { everyMs: number; onFault: (fault: unknown) => void };

export type Rounds = {
  /** There is something to do: begins a round, or one more after the round under way. */
  ask(): void;
  /** No further round; resolves when the one under way is over. */
  close(): Promise<void>;
};

/** Does its round whenever it is asked to and every so often, one at a time: what comes up during a round is in the next. A fault ends only its round. */
export const createRounds = (round: () => Promise<void>, { everyMs, onFault }: How): Rounds => {
  let isAsked = false;
  let isClosed = false;
  let underWay: Promise<void> | null = null;

  const goRound = async (): Promise<void> => {
    while (isAsked && !isClosed) {
      isAsked = false;
      await round().catch(onFault);
    }
    underWay = null;
  };
  const ask = (): void => {
    if (isClosed) return;
    isAsked = true;
    underWay ??= goRound();
  };

  const clock = setInterval(ask, everyMs);
  clock.unref();
  return {
    ask,
    async close() {
      isClosed = true;
      clearInterval(clock);
      await underWay;
    },
  };
};
