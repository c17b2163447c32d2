import type { Statement } from '../sql.ts';

const there = `select absence.id, digest, version, coach_id as "coachId", from_on as "fromOn", until_on as "untilOn", person.id as "coverId"
  from absence left join person on person.id = absence.cover_id and person.ended_at is null`;

const changed = (columns: string) => `update absence set ${columns}, version = version + 1 where id = $1`;

export const statements = {
  /** `$1` day. */
  notOver: { name: 'absences-not-over', text: `${there} where until_on >= $1 and until_on >= from_on order by from_on, absence.id` },
  /** `$1` id. */
  byId: { name: 'absence-by-id', text: `${there} where absence.id = $1` },
  /** Two that are planned or changed at once see one another; reading goes on. */
  alone: { name: 'absences-alone', text: 'lock table absence in share row exclusive mode' },
  /** `$1` id, `$2` digest, `$3` coach, `$4` from, `$5` until, `$6` cover, `$7` who. */
  plan: {
    name: 'absence-plan',
    text: 'insert into absence (id, digest, coach_id, from_on, until_on, cover_id, planned_by) values ($1, $2, $3, $4, $5, $6, $7)',
  },
  /** `$1` id, `$2` cover. */
  coverChosen: { name: 'absence-cover-chosen', text: changed('cover_id = $2') },
  /** `$1` id, `$2` until. */
  coachBack: { name: 'absence-coach-back', text: changed('until_on = $2') },
  /** `$1` key, `$2` digest, `$3` absence, `$4` version, `$5` change, `$6` who. */
  keep: {
    name: 'absence-change-keep',
    text: 'insert into absence_change (key_id, digest, absence_id, version, change, by) values ($1, $2, $3, $4, $5, $6)',
  },
  /** `$1` key. */
  underKey: { name: 'absence-change-under-key', text: 'select digest from absence_change where key_id = $1' },
  /** `$1` absence, `$2` version. */
  since: {
    name: 'absence-changes-since',
    text: `select change, (extract(epoch from at) * 1000)::float8 as "atMs" from absence_change where absence_id = $1 and version > $2 order by version`,
  },
} satisfies Record<string, Statement>;
