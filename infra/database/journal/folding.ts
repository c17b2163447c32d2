import type { AnyEvent, AnyKind } from '#shared/domain/decider.ts';
import { kindOf, type ThingId } from '#shared/domain/thing.ts';

/** A thing folded up to and including `sequence`; `state` has the version of its kind in this program. */
export type Folding = { sequence: number; state: unknown };

/** What folding needs of a journal line. */
export type FoldedLine = { sequence: number; v: number; event: AnyEvent };

export const nothingYet = (kind: AnyKind): Folding => ({ sequence: 0, state: kind.decider.initial });

/** Evolves through the lines that follow without a gap; lines folded before change nothing. */
export const foldOn = (kind: AnyKind, from: Folding, lines: readonly FoldedLine[]): Folding => {
  let { sequence, state } = from;
  for (const line of lines) {
    if (line.sequence !== sequence + 1) continue;
    state = kind.decider.evolve(state, kind.upcastEvent(line.event, line.v));
    sequence = line.sequence;
  }
  return { sequence, state };
};

/** Throws for a kind this program does not know: a newer one may. */
export const kindOfThing = (kinds: Readonly<Record<string, AnyKind>>, thing: ThingId): AnyKind => {
  const kind = kinds[kindOf(thing)];
  if (kind === undefined) throw new Error(`No kind of thing is called ${kindOf(thing)}`);
  return kind;
};
