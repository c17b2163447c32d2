import type { AnyKind } from '#shared/domain/decider.ts';
import type { ThingId } from '#shared/domain/thing.ts';
import type { StuckReport } from '#shared/ports/recording.ts';
import { foldOn, nothingYet, type Folding } from '../journal/folding.ts';
import { pagesOfLines } from '../journal/read-lines.ts';
import type { Database } from '../orm.ts';
import type { Query } from '../sql.ts';
import type { Picture } from '../recording/picture.ts';
import { lastSequence, openStuck, shownPicture } from './statements.ts';

type StuckLine = Pick<StuckReport, 'code' | 'sequence' | 'detail'>;

/**
 * All that the database says of a thing at one moment. `folded`: the journal up to its first gap; `foldedTo`: up to the sequence asked for,
 * null when the journal does not reach it; `last`: the highest sequence in the journal; `unreadable`: the line that could not be folded.
 */
export type Look = {
  folded: Folding;
  foldedTo: Folding | null;
  last: number;
  unreadable: { sequence: number; fault: string } | null;
  shown: Picture | null;
  stuck: StuckLine[];
};

type Walk = Pick<Look, 'folded' | 'foldedTo' | 'unreadable'>;

const walkJournal = async (query: Query, kind: AnyKind, thing: ThingId, upTo: number | null): Promise<Walk> => {
  let folded = nothingYet(kind);
  let foldedTo = upTo === 0 ? folded : null;
  for await (const page of pagesOfLines(query, thing)) {
    for (const line of page) {
      if (line.sequence !== folded.sequence + 1) return { folded, foldedTo, unreadable: null };
      try {
        folded = foldOn(kind, folded, [line]);
      } catch (error) {
        return { folded, foldedTo, unreadable: { sequence: line.sequence, fault: error instanceof Error ? error.name : 'fault' } };
      }
      if (folded.sequence === upTo) foldedTo = folded;
    }
  }
  return { folded, foldedTo, unreadable: null };
};

/** Reads everything in one consistent view, while recording goes on. */
export const lookAt = ({ sql }: Database, kind: AnyKind, thing: ThingId, upTo: number | null): Promise<Look> =>
  sql.transaction(async (query) => {
    const walk = await walkJournal(query, kind, thing, upTo);
    const [end] = await query<{ last: number }>(lastSequence, [thing]);
    const [shown] = await query<Picture>(shownPicture, [thing]);
    return { ...walk, last: end?.last ?? 0, shown: shown ?? null, stuck: await query<StuckLine>(openStuck, [thing]) };
  }, 'repeatable read, read only');
