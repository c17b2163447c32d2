import { HANDLED_KEPT, SHORT_KEY } from '#shared/domain/running-thing.ts';

/** Which commands were handled lately, and under which sequence. Key ids are hex digests. */
export const createHandledKeys = (earlier: readonly [string, number][]) => {
  const handled = new Map<string, number>(earlier);
  return {
    sequenceOf: (keyId: string): number | null => handled.get(keyId.slice(0, SHORT_KEY)) ?? null,
    remember(keyId: string, sequence: number): void {
      handled.set(keyId.slice(0, SHORT_KEY), sequence);
    },
    /** The last of them, and always those that are not recorded yet. */
    pairs(unrecorded: ReadonlySet<string | undefined>): [string, number][] {
      const needed = new Set([...unrecorded].map((keyId) => keyId?.slice(0, SHORT_KEY)));
      const all = [...handled];
      return all.filter(([short], index) => index >= all.length - HANDLED_KEPT || needed.has(short));
    },
  };
};
