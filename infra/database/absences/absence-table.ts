import { Migration } from '@mikro-orm/migrations';

/** Who is away when, and who stands in. Why somebody is away is kept nowhere. */
const absenceTable = [
  `create table "absence" (
    "id" text not null,
    "digest" text not null,
    "coach_id" text not null,
    "from_on" text not null,
    "until_on" text not null,
    "cover_id" text null,
    "planned_by" text not null,
    "planned_at" timestamptz not null default clock_timestamp(),
    "changed_by" text null,
    "changed_at" timestamptz null,
    constraint "absence_pkey" primary key ("id")
  )`,
  `create index "absence_until" on "absence" ("until_on")`,
];

export class AbsenceTable extends Migration {
  override up(): void {
    for (const statement of absenceTable) this.addSql(statement);
  }
}
