import type { AnyKind } from '#shared/domain/decider.ts';
import type { ThingId } from '#shared/domain/thing.ts';
import type { Query } from '../sql.ts';
import { foldOn, nothingYet, type Folding } from './folding.ts';
import { pagesOfLines, type JournalLine } from './read-lines.ts';

type FoldOptions = {
  from?: Folding;
  /** The last sequence to fold. */
  upTo?: number;
  /** Sees every line that is folded, in order. */
  onLine?: (line: JournalLine) => void;
};

/** Folds a thing from its journal, page by page, up to the first gap. */
export const foldJournal = async (query: Query, kind: AnyKind, thing: ThingId, { from = nothingYet(kind), upTo = Infinity, onLine }: FoldOptions = {}) => {
  let folded = from;
  for await (const page of pagesOfLines(query, thing, from.sequence)) {
    for (const line of page) {
      if (line.sequence > upTo || line.sequence !== folded.sequence + 1) return folded;
      folded = foldOn(kind, folded, [line]);
      onLine?.(line);
    }
  }
  return folded;
};
