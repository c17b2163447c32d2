import type { Statement } from '../sql.ts';

const last = `(select coalesce(max(notice), 0) from change)`;

/** `$1` id, `$2` digest, `$3` name, `$4` url, `$5` secret, `$6` who. */
export const register: Statement = {
  name: 'receiver-register',
  text: `insert into receiver (id, digest, name, url, secret, registered_by, brought) values ($1, $2, $3, $4, $5, $6, ${last}) on conflict (id) do nothing`,
};

const columns = `id, digest, name, url, secret, registered_by as "registeredBy", (extract(epoch from registered_at) * 1000)::float8 as "registeredMs",
  brought::float8 as brought, (${last} - brought)::float8 as waiting, problem, (extract(epoch from tried_at) * 1000)::float8 as "triedMs"`;

/** `$1` id. */
export const receiverById: Statement = { name: 'receiver-by-id', text: `select ${columns} from receiver where id = $1` };
export const allReceivers: Statement = { name: 'receivers', text: `select ${columns} from receiver order by registered_at, id` };

/** `$1` id, `$2` the first notice to bring, `$3` key. */
export const replay: Statement = {
  name: 'receiver-replay',
  text: `update receiver set brought = least($2::bigint - 1, ${last}), replayed = $3 where id = $1 and replayed is distinct from $3`,
};

/** `$1` id, `$2` limit. */
export const nextNotices: Statement = {
  name: 'receiver-next',
  text: `select change.notice::float8 as number, change.thing, change.type, (extract(epoch from journal.recorded_at) * 1000)::float8 as "recordedMs"
    from receiver join change on change.notice > receiver.brought join journal on journal.thing = change.thing and journal.sequence = change.sequence
    where receiver.id = $1 order by change.notice limit $2`,
};

/** `$1` id, `$2` notice. */
export const brought: Statement = {
  name: 'receiver-brought',
  text: `update receiver set brought = $2, problem = null, tried_at = clock_timestamp() where id = $1 and brought = $2::bigint - 1`,
};

/** `$1` id, `$2` problem. */
export const failed: Statement = { name: 'receiver-failed', text: 'update receiver set problem = $2, tried_at = clock_timestamp() where id = $1' };

export const toRing: Statement = {
  name: 'receivers-to-ring',
  text: `select receiver.id, snapshot.sequence from receiver join snapshot on snapshot.thing = 'receiver/' || receiver.id
    where snapshot.stage = 'resting' and receiver.brought < ${last}`,
};
