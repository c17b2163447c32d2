import { endRefusal } from '#shared/domain/people/end-account.ts';
import type { Party } from '#shared/domain/actor.ts';
import type { People } from '#shared/ports/people.ts';
import type { Database } from '../orm.ts';
import type { Statement } from '../sql.ts';

/** `$1` a person's id. Locked, so that two ends of one account see one another. */
const personForUpdate: Statement = { name: 'person-for-update', text: `select id, party, ended_at as "endedAt" from person where id = $1 for update` };

/** `$1` a person's id. */
const promisesOf: Statement = { name: 'promises-of', text: `select thing from commitment where owner_id = $1` };

/** `$1` a person's id. Every route they coach, or are about to take over, on which anything is still waited for, whoever owes it now. */
const openRoutesOf: Statement = {
  name: 'open-routes-of',
  text: `select thing from snapshot where kind = 'route' and (coach_id = $1 or state #>> '{handover,coachId}' = $1)
    and exists (select from commitment where commitment.thing = snapshot.thing)`,
};

/** `$1` a person's id, `$2` the moment. */
const end: Statement = { name: 'person-end', text: `update person set ended_at = $2 where id = $1` };

type Row = { id: string; party: Party; endedAt: Date | null };
type Thing = { thing: string };

/** Ends an account in one transaction with the look at what it would leave behind. */
export const createEndAccount =
  ({ db }: { db: Database }): People['end'] =>
  (id, by, now) =>
    db.sql.transaction(async (query) => {
      const [person] = await query<Row>(personForUpdate, [id]);
      if (person === undefined) return { outcome: 'unknown' };
      if (person.endedAt !== null) return { outcome: 'ended' };
      const promised = await query<Thing>(promisesOf, [id]);
      const coached = await query<Thing>(openRoutesOf, [id]);
      const owed = { commitments: promised.length, things: [...new Set([...promised, ...coached].map(({ thing }) => thing))].toSorted() };
      const code = endRefusal(person, by, owed);
      if (code !== null) return { outcome: 'refused', code, owed };
      await query(end, [id, now]);
      return { outcome: 'ended' };
    });
