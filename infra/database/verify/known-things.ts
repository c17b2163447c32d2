import type { ThingId } from '#shared/domain/thing.ts';
import type { Database } from '../orm.ts';
import { knownThingsAfter } from './statements.ts';

const AT_ONCE = 500;

/** Everything the database knows of, with or without a journal, in order of its id. */
export async function* knownThings({ sql }: Database): AsyncGenerator<ThingId, void, undefined> {
  for (let last = ''; ;) {
    const rows = await sql.query<{ thing: ThingId }>(knownThingsAfter, [last, AT_ONCE]);
    for (const { thing } of rows) yield thing;
    if (rows.length < AT_ONCE) return;
    last = rows.at(-1)?.thing ?? last;
  }
}
