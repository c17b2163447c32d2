import type { DigestReader, Digests, DigestToStart } from '#shared/ports/digests.ts';
import type { Database } from '../orm.ts';
import type { Statement } from '../sql.ts';

const statements = {
  toStart: {
    name: 'digests-to-start',
    text: `select person.id as "personId", coalesce(snapshot.sequence, 0) as sequence
      from person left join snapshot on snapshot.thing = 'digest/' || person.id
      where person.ended_at is null and (snapshot.thing is null or snapshot.sequence = 0 or snapshot.stage = 'stopped') and (person.party = 'lead'
        or person.party = 'coach' and (exists (select from snapshot route where route.kind = 'route' and route.coach_id = person.id)
          or exists (select from absence where absence.cover_id = person.id)))`,
  },
  /** `$1` person. */
  reader: { name: 'digest-reader', text: 'select id, party, email from person where id = $1 and ended_at is null' },
} satisfies Record<string, Statement>;

/** Who gets a morning digest, and where. */
export const createDigests = ({ db: { sql } }: { db: Database }): Digests => ({
  toStart: () => sql.query<DigestToStart>(statements.toStart, []),
  readerOf: async (personId) => (await sql.query<DigestReader>(statements.reader, [personId]))[0] ?? null,
});
