import { Migration } from '@mikro-orm/migrations';

/** Published versions of lines. Nothing here is ever changed: the database itself refuses it. */
const lineVersionTable = [
  `create table "line_version" (
    "line_id" text not null,
    "version" int not null,
    "definition" jsonb not null,
    "published_by" text not null,
    "published_at" timestamptz not null default clock_timestamp(),
    "key" text not null,
    "digest" text not null,
    constraint "line_version_pkey" primary key ("line_id", "version"),
    constraint "line_version_key" unique ("key")
  )`,
  `create function line_version_stays() returns trigger language plpgsql as $$ begin raise exception 'a published version of a line never changes'; end $$`,
  `create trigger "line_version_stays" before update or delete on "line_version" for each row execute function line_version_stays()`,
];

export class LineVersionTable extends Migration {
  override up(): void {
    for (const statement of lineVersionTable) this.addSql(statement);
  }
}
