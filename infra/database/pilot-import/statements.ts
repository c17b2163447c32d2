import type { Statement } from '../sql.ts';
import { IMPORT_LOCK } from './turn.ts';

const isTurnTaken = `exists (select from pg_locks where locktype = 'advisory' and classid = 0 and objid = ${String(IMPORT_LOCK)} and objsubid = 1 and granted
    and database = (select oid from pg_database where datname = current_database()))`;

const rowOf = (row: string): string =>
  `'key', ${row}.key, 'kind', ${row}.kind, 'row', ${row}.row, 'residentId', ${row}.resident_id, 'routeId', ${row}.route_id, 'step', ${row}.step, 'code', ${row}.code`;

const brief = `id, digest, imported_on as "importedOn", by`;
/** With its rows, but without what is to be done for them. Only whoever has the turn works, and only at the one that is open. */
const pilotImport = `select ${brief}, work is not null as "isOpen", work is not null and ${isTurnTaken} as "isRunning",
    (select coalesce(jsonb_agg(jsonb_build_object(${rowOf('r')}) order by r.row, r.key), '[]') from pilot_import_row r where r.import_id = i.id) as rows
  from pilot_import i`;

const resident = `select id, route_id as "routeId", given_name as "givenName", family_name as "familyName", birth_date as "birthDate",
    exists (select from snapshot where thing = 'route/' || route_id) as "hasRoute" from resident`;

export const statements = {
  byDigest: { name: 'pilot-import-by-digest', text: `${pilotImport} where digest = $1` },
  byId: { name: 'pilot-import-by-id', text: `${pilotImport} where id = $1` },
  latest: { name: 'pilot-imports-latest', text: `${pilotImport} order by created_at desc, id limit $1` },
  open: { name: 'pilot-import-open', text: `select ${brief} from pilot_import where work is not null` },
  /** What was stored of it goes, once the next has replaced it. `$1` to `$5` the import, with its settings. */
  keep: {
    name: 'pilot-import-keep',
    text: `insert into pilot_import (id, digest, imported_on, by, work) values ($1, $2, $3, $4, $5) on conflict (id) do update set work = excluded.work`,
  },
  forgetRows: { name: 'pilot-import-forget-rows', text: 'delete from pilot_import_row where import_id = $1' },
  /** `$1` import, `$2` its rows with their work. */
  keepRows: {
    name: 'pilot-import-keep-rows',
    text: `insert into pilot_import_row (import_id, key, kind, row, resident_id, route_id, step, code, work)
      select $1, key, kind, row, "residentId", "routeId", step, code, work from jsonb_to_recordset($2::jsonb)
        as given(key text, kind text, row int, "residentId" text, "routeId" text, step text, code text, work jsonb)`,
  },
  openWork: {
    name: 'pilot-import-open-work',
    text: `select id, work as settings, (select coalesce(jsonb_agg(jsonb_build_object('row', jsonb_build_object(${rowOf('r')}), 'work', r.work)), '[]')
        from pilot_import_row r where r.import_id = i.id and r.work is not null) as rows
      from pilot_import i where work is not null`,
  },
  /** `$1` import, `$2` key, `$3` step, `$4` code. */
  setStep: {
    name: 'pilot-import-set-step',
    text: `update pilot_import_row set step = $3, code = $4, work = case when $3 = 'failed' then work end where import_id = $1 and key = $2`,
  },
  close: {
    name: 'pilot-import-close',
    text: `with forgotten as (update pilot_import_row set work = null where import_id = $1 and work is not null)
      update pilot_import set work = null where id = $1`,
  },
  registeredBornOn: { name: 'registered-born-on', text: `${resident} where birth_date = any($1)` },
  registeredWithoutBirthDate: { name: 'registered-without-birth-date', text: `${resident} where birth_date is null` },
  routesThere: {
    name: 'routes-there',
    text: `select route from unnest($1::text[]) as route where exists (select from snapshot where thing = 'route/' || route)`,
  },
} satisfies Record<string, Statement>;
