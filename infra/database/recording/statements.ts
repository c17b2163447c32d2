import type { Statement } from '../sql.ts';

/** `$1` thing, `$2` kind, `$3` a picture of nothing yet. */
export const makeSnapshot: Statement = {
  name: 'make-snapshot',
  text: `insert into snapshot (thing, kind, sequence, v, state, stage, coach_id, company_id, other_company_id, resident_id, due_on)
    select $1, $2, sequence, v, state, stage, coach_id, company_id, other_company_id, resident_id, due_on
    from jsonb_to_record($3::jsonb) as picture(sequence int, v int, state jsonb, stage text, coach_id text, company_id text, other_company_id text, resident_id text, due_on text)
    on conflict (thing) do nothing`,
};

/** `$1` thing. Whoever holds this row alone records, rebuilds or repairs the thing. */
export const lockSnapshot: Statement = { name: 'lock-snapshot', text: `select sequence, v, state from snapshot where thing = $1 for update` };

/**
 * `$1` thing, `$2` a picture: replaces what is read of the thing, if `unless` lets it. Commitments that stay as they were are not written again.
 * `shown` then holds the version of the row, which every write changes.
 */
const refreshed = (unless = '') => `
  picture as (
    select * from jsonb_to_record($2::jsonb) as picture(
      sequence int, v int, state jsonb, stage text, coach_id text, company_id text, other_company_id text, resident_id text, due_on text, commitments jsonb)
  ), shown as (
    update snapshot set sequence = picture.sequence, v = picture.v, state = picture.state, stage = picture.stage, coach_id = picture.coach_id,
      company_id = picture.company_id, other_company_id = picture.other_company_id, resident_id = picture.resident_id, due_on = picture.due_on, recorded_at = clock_timestamp()
    from picture where thing = $1 ${unless} returning snapshot.xmin::text as version
  ), promised as (
    select promise.* from shown, picture, jsonb_to_recordset(picture.commitments) as promise(
      position int, id text, kind text, owner_party text, owner_id text, since text, until text, then_type text)
  ), kept as (
    insert into commitment as old (thing, position, id, kind, owner_party, owner_id, since, until, then_type)
    select $1, position, id, kind, owner_party, owner_id, since, until, then_type from promised
    on conflict (thing, position) do update set id = excluded.id, kind = excluded.kind, owner_party = excluded.owner_party,
      owner_id = excluded.owner_id, since = excluded.since, until = excluded.until, then_type = excluded.then_type
    where (old.id, old.kind, old.owner_party, old.owner_id, old.since, old.until, old.then_type)
      is distinct from (excluded.id, excluded.kind, excluded.owner_party, excluded.owner_id, excluded.since, excluded.until, excluded.then_type)
  ), gone as (
    delete from commitment where thing = $1 and position >= (select jsonb_array_length(commitments) from picture, shown)
  )`;

const given = (events: '$2' | '$3') => `
  given as (
    select * from jsonb_to_recordset(${events}::jsonb) as given(sequence int, v int, key text, digest text, event jsonb, type text, at text)
  )`;

/**
 * `$1` thing, then the events: appends those that are new. Runs under the row lock, so what it sees beside the new ones is all there is:
 * another event or key under a sequence, or a key under another sequence, is a divergence.
 */
const appended = (events: '$2' | '$3') => `${given(events)}, added as (
    insert into journal (thing, sequence, v, key, digest, event, type, at)
    select $1::text, sequence, v, key, digest, event, type, at from given on conflict do nothing returning sequence
  ), diverging as (
    select given.sequence from given join journal as old on old.thing = $1 and old.sequence = given.sequence
    where (old.event, old.key) is distinct from (given.event, given.key)
    union all
    select given.sequence from given join journal as old on old.thing = $1 and old.key = given.key where old.sequence <> given.sequence
  )`;

/** `shown`: the last sequence that is shown now. */
const more = (shown: string) => `exists (select from journal where thing = $1 and sequence = ${shown} + 1) as more`;
const noticed = (shown: string) => `pg_notify('recorded', json_build_object('thing', $1::text,
    'from', (select min(sequence) from added), 'to', (select max(sequence) from added), 'shown', ${shown})::text)`;
const outcome = (shown: string, version: string) => `select (select min(sequence) from diverging) as diverged, ${version} as version, ${more(shown)},
  case when exists (select from added) and not exists (select from diverging) then ${noticed(shown)} end as noticed`;

/** `diverged`: the first sequence that does not fit. `more`: the journal goes on behind what is shown now. `version`: of the row, if it was written anew. */
export type AppendOutcome = { diverged: number | null; more: boolean; version: string | null };

/**
 * `$1` thing, `$2` events, `$3` the last sequence shown. Where it adds anything it writes the row as it was: the new version tells whoever is about to
 * append to an older one that the journal goes on.
 */
export const append: Statement = {
  name: 'append',
  text: `with ${appended('$2')}, told as (update snapshot set sequence = sequence where thing = $1 and exists (select from added))
    ${outcome('$3::int', 'null')}`,
};

const PICTURED = '(select sequence from picture)';

/** `$1` thing, `$2` picture, `$3` events. */
export const appendAndRefresh: Statement = {
  name: 'append-and-refresh',
  text: `with ${refreshed()}, ${appended('$3')} ${outcome(PICTURED, '(select version from shown)')}`,
};

/** `version` is null, and nothing was written, when the row was written by another. */
export type AppendNextOutcome = { more: boolean; version: string | null };

/** `$1` thing, `$2` picture, `$3` events, `$4` the row's version: the same for events that are all new, without a look first. Fails where one is not. */
export const appendNext: Statement = {
  name: 'append-next',
  text: `with ${refreshed('and snapshot.xmin::text = $4')}, ${given('$3')}, added as (
    insert into journal (thing, sequence, v, key, digest, event, type, at)
    select $1::text, sequence, v, key, digest, event, type, at from shown, given returning sequence
  ) select (select version from shown) as version, ${more(PICTURED)}, case when exists (select from added) then ${noticed(PICTURED)} end as noticed`,
};

/** `$1` thing, `$2` picture. */
export const refresh: Statement = { name: 'refresh', text: `with ${refreshed()} select 1` };
