import { Migration } from '@mikro-orm/migrations';

/** Every change of an absence, under the key of its command; who changed it last stood in the absence itself before. */
const absenceChangeTable = [
  `create table "absence_change" (
    "key_id" text not null,
    "digest" text not null,
    "absence_id" text not null,
    "version" int not null,
    "change" jsonb not null,
    "by" text not null,
    "at" timestamptz not null default clock_timestamp(),
    constraint "absence_change_pkey" primary key ("key_id"),
    constraint "absence_change_version" unique ("absence_id", "version")
  )`,
  `alter table "absence" add column "version" int not null default 0, drop column "changed_by", drop column "changed_at"`,
];

export class AbsenceChangeTable extends Migration {
  override up(): void {
    for (const statement of absenceChangeTable) this.addSql(statement);
  }
}
