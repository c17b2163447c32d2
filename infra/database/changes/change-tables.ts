import { Migration } from '@mikro-orm/migrations';

/**
 * The one order in which everybody hears what is recorded. Recording notes each line in `change_waiting`, in its own transaction and without a
 * lock; lines get their place in `change` afterwards, by one transaction at a time. So places become visible in their own order: whoever has
 * read up to one never misses a line that was committed later.
 */
export class ChangeTables extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const statements = [
  `create table "change_waiting" (
    "id" bigserial not null,
    "thing" text collate "C" not null,
    "sequence" int not null,
    "type" text not null,
    constraint "change_waiting_pkey" primary key ("id")
  )`,
  `create table "change" (
    "position" bigint not null,
    "thing" text collate "C" not null,
    "sequence" int not null,
    "type" text not null,
    "notice" bigint null,
    constraint "change_pkey" primary key ("position")
  )`,
  `create unique index "change_notice" on "change" ("notice") where "notice" is not null`,
  `create function "note_change"() returns trigger language plpgsql as $$
  begin
    insert into change_waiting (thing, sequence, type) select thing, sequence, type from added order by thing, sequence;
    return null;
  end $$`,
  `create trigger "journal_change" after insert on "journal" referencing new table as added for each statement execute function "note_change"()`,
  `insert into "change_waiting" ("thing", "sequence", "type") select "thing", "sequence", "type" from "journal" order by "recorded_at", "thing", "sequence"`,
  // seals the places that callers are given: a secret of this database, shared by all processes
  `insert into "setting" ("key", "value") values ('change-seal', to_jsonb(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '')))`,
];
