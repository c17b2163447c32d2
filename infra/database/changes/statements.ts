import type { Statement } from '../sql.ts';

export const isWaiting: Statement = { name: 'change-waiting', text: 'select exists (select from change_waiting) as waiting' };

/** Held until the transaction is committed. Taken by a statement of its own: what the next one sees must be from after it. */
export const takeTurn: Statement = { name: 'change-turn', text: `select pg_advisory_xact_lock(hashtext('ontwikkellijn.change'))` };

/** `$1` what is told to everybody who asked, as `<kind>/<event type>`. Under the lock: gives every line that waits its place. */
export const givePlaces: Statement = {
  name: 'change-places',
  text: `with taken as (
    delete from change_waiting returning id, thing, sequence, type, split_part(thing, '/', 1) || '/' || type = any($1::text[]) as told
  ), placed as (
    select *, row_number() over (order by id) as nth, count(*) filter (where told) over (order by id) as nth_told from taken
  )
  insert into change (position, thing, sequence, type, notice)
  select coalesce((select max(position) from change), 0) + nth, thing, sequence, type,
    case when told then coalesce((select max(notice) from change), 0) + nth_told end
  from placed`,
};

export const lastPosition: Statement = { name: 'change-last', text: 'select coalesce(max(position), 0)::float8 as position from change' };

/** `$1` position, `$2` limit. */
export const changesAfter: Statement = {
  name: 'changes-after',
  text: 'select position::float8 as position, thing, sequence from change where position > $1 order by position limit $2',
};

export const sealSecret: Statement = { name: 'change-seal', text: `select value #>> '{}' as secret from setting where key = 'change-seal'` };
