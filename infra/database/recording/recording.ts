import type { AnyKind } from '#shared/domain/decider.ts';
import type { ThingId } from '#shared/domain/thing.ts';
import type { Batch, JournalEvent, RecordOutcome, Recording } from '#shared/ports/recording.ts';
import { foldOn, kindOfThing, type Folding } from '../journal/folding.ts';
import { foldJournal } from '../journal/fold-journal.ts';
import type { Database } from '../orm.ts';
import type { Query } from '../sql.ts';
import { putStuck } from '../stuck/put-stuck.ts';
import { foldingOf, lockThing } from './lock-thing.ts';
import { takePicture } from './picture.ts';
import { append, appendAndRefresh, refresh, type AppendOutcome } from './statements.ts';

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

const recordUnderLock = async (query: Query, kind: AnyKind, { thing, events }: Batch): Promise<void> => {
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
};

/** Records the events of things of these kinds. */
export const createRecording = ({ db, kinds }: { db: Database; kinds: Readonly<Record<string, AnyKind>> }): Recording => ({
  async record(batch: Batch): Promise<RecordOutcome> {
    const kind = kindOfThing(kinds, batch.thing);
    try {
      await db.sql.transaction((query) => recordUnderLock(query, kind, batch));
      return { outcome: 'recorded' };
    } catch (error) {
      if (!(error instanceof Divergence)) throw error;
      await putStuck(db.sql.query, { thing: batch.thing, sequence: error.sequence, code: 'diverged', detail: error.message });
      return { outcome: 'diverged', sequence: error.sequence };
    }
  },
  reportStuck: (report) => putStuck(db.sql.query, report),
});
