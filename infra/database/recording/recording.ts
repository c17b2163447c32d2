import type { AnyKind } from '#shared/domain/decider.ts';
import type { ThingId } from '#shared/domain/thing.ts';
import type { Batch, JournalEvent, RecordOutcome, Recording } from '#shared/ports/recording.ts';
import { isCode, UNIQUE_VIOLATION } from '../connect.ts';
import { foldOn, kindOfThing, type Folding } from '../journal/folding.ts';
import { foldJournal } from '../journal/fold-journal.ts';
import type { Database } from '../orm.ts';
import type { Query } from '../sql.ts';
import { putStuck } from '../stuck/put-stuck.ts';
import { foldingOf, lockThing } from './lock-thing.ts';
import { takePicture } from './picture.ts';
import { append, appendAndRefresh, appendNext, refresh, type AppendNextOutcome, type AppendOutcome } from './statements.ts';
import { createLastWritten, type Written } from './written.ts';

/** Undoes the transaction of a batch that does not fit. */
class Divergence extends Error {
  readonly sequence: number;
  constructor(sequence: number) {
    super(`Another event stands under sequence ${sequence} or under its key`);
    this.sequence = sequence;
  }
}

const lineOf = ({ sequence, v, key, event }: JournalEvent) => ({
  sequence,
  v,
  key: key?.id ?? null,
  digest: key?.digest ?? null,
  event,
  type: event.type,
  at: event.at,
});

/** Lines that waited for the gap to be filled are shown as well. */
const catchUp = async (query: Query, kind: AnyKind, thing: ThingId, from: Folding): Promise<void> => {
  const folded = await foldJournal(query, kind, thing, { from });
  await query(refresh, [thing, JSON.stringify(takePicture(kind, folded))]);
};

/** Null where the row has no version that we know the state of. */
const recordUnderLock = async (query: Query, kind: AnyKind, { thing, events }: Batch): Promise<Written | null> => {
  const before = foldingOf(kind, await lockThing(query, kind, thing));
  const after = foldOn(kind, before, events);
  const lines = JSON.stringify(events.map(lineOf));
  const follows = after.sequence > before.sequence;
  const [outcome] = follows
    ? await query<AppendOutcome>(appendAndRefresh, [thing, JSON.stringify(takePicture(kind, after)), lines])
    : await query<AppendOutcome>(append, [thing, lines, before.sequence]);
  if (outcome === undefined) throw new Error('Recording answered nothing');
  if (outcome.diverged !== null) throw new Divergence(outcome.diverged);
  if (outcome.more) await catchUp(query, kind, thing, after);
  return outcome.more || outcome.version === null ? null : { version: outcome.version, folding: after };
};

/**
 * What follows on our own last write goes in one statement, a transaction of its own, which takes the row lock as well. Null when it must be looked at
 * under the lock: another wrote meanwhile, or a sequence or key is taken. Then nothing was changed, or all that is left to do is to catch up.
 */
const recordNext = async (query: Query, kind: AnyKind, { thing, events }: Batch, { version, folding }: Written): Promise<Written | null> => {
  const after = foldOn(kind, folding, events);
  if (after.sequence !== folding.sequence + events.length) return null;
  try {
    const [outcome] = await query<AppendNextOutcome>(appendNext, [
      ...[thing, JSON.stringify(takePicture(kind, after))],
      ...[JSON.stringify(events.map(lineOf)), version],
    ]);
    return outcome === undefined || outcome.version === null || outcome.more ? null : { version: outcome.version, folding: after };
  } catch (error) {
    if (isCode(error, UNIQUE_VIOLATION)) return null;
    throw error;
  }
};

/** Records the events of things of these kinds. */
export const createRecording = ({ db, kinds }: { db: Database; kinds: Readonly<Record<string, AnyKind>> }): Recording => {
  const lastWritten = createLastWritten();

  const write = async (batch: Batch): Promise<void> => {
    const kind = kindOfThing(kinds, batch.thing);
    const before = lastWritten.of(batch.thing);
    const after = before && (await recordNext(db.sql.query, kind, batch, before));
    lastWritten.set(batch.thing, after ?? (await db.sql.transaction((query) => recordUnderLock(query, kind, batch))));
  };

  return {
    async record(batch: Batch): Promise<RecordOutcome> {
      try {
        await write(batch);
        return { outcome: 'recorded' };
      } catch (error) {
        if (!(error instanceof Divergence)) throw error;
        await putStuck(db.sql.query, { thing: batch.thing, sequence: error.sequence, code: 'diverged', detail: error.message });
        return { outcome: 'diverged', sequence: error.sequence };
      }
    },
    reportStuck: (report) => putStuck(db.sql.query, report),
  };
};
