/** Where a builder has a choice: an example takes the first, a walk takes any. */
export type Choose = { of<Value>(values: readonly [Value, ...Value[]]): Value; whole(from: number, to: number): number; chance(share: number): boolean };

export const firstOf: Choose = { of: ([first]) => first, whole: (from) => from, chance: () => false };

/** The same choices for the same seed (mulberry32 by Tommy Ettinger, public domain). */
export function seeded(seed: number): Choose {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return { of: (values) => values[whole(0, values.length - 1)] ?? values[0], whole, chance: (share) => next() < share };
}
