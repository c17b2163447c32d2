import type { AnyEvent } from '#shared/domain/decider.ts';
import type { ThingId } from '#shared/domain/thing.ts';
import { instant } from '#shared/domain/time/amsterdam.ts';
import type { RecordedEvent } from '#shared/ports/journal.ts';
import type { Query, Statement } from '../sql.ts';

/** A journal line as stored. */
export type JournalLine = { sequence: number; v: number; key: string | null; digest: string | null; event: AnyEvent; recordedMs: number };

const PAGE = 1_000;

const linesAfter: Statement = {
  name: 'lines-after',
  text: `select sequence, v, key, digest, event, (extract(epoch from recorded_at) * 1000)::float8 as "recordedMs"
    from journal where thing = $1 and sequence > $2 order by sequence limit $3`,
};

/** At most `limit` lines of a thing after this sequence, in order. */
export const readLines = (query: Query, thing: ThingId, after: number, limit: number): Promise<JournalLine[]> =>
  query<JournalLine>(linesAfter, [thing, after, limit]);

/** All lines of a thing after this sequence, in order, a page at a time. */
export async function* pagesOfLines(query: Query, thing: ThingId, after = 0): AsyncGenerator<JournalLine[], void, undefined> {
  for (let last = after; ;) {
    const lines = await readLines(query, thing, last, PAGE);
    if (lines.length > 0) yield lines;
    if (lines.length < PAGE) return;
    last = lines.at(-1)?.sequence ?? last;
  }
}

export const recordedEvent = ({ sequence, v, key, digest, event, recordedMs }: JournalLine): RecordedEvent => ({
  sequence,
  v,
  key: key === null || digest === null ? null : { id: key, digest },
  event,
  recordedAt: instant(recordedMs),
});
