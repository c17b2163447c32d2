import { Migration } from '@mikro-orm/migrations';

/** An import takes over companies, contacts and places too, says why a row failed, and remembers how columns were mapped. */
export class ImportOfMore extends Migration {
  override up(): void {
    this.addSql(`alter table "pilot_import_row"
      add column "kind" text not null default 'route',
      add column "code" text null,
      alter column "resident_id" drop not null,
      alter column "route_id" drop not null`);
    this.addSql(`create table "column_mapping" (
      "organisation" text not null,
      "header_set" text not null,
      "kind" text not null,
      "columns" jsonb not null,
      "by" text not null,
      "updated_at" timestamptz not null default clock_timestamp(),
      constraint "column_mapping_pkey" primary key ("organisation", "header_set")
    )`);
  }
}
