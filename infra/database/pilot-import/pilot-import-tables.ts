import { Migration } from '@mikro-orm/migrations';

export class PilotImportTables extends Migration {
  override up(): void {
    this.addSql(`create table "pilot_import" (
      "id" text not null,
      "digest" text not null,
      "imported_on" text not null,
      "by" text not null,
      "created_at" timestamptz not null default clock_timestamp(),
      constraint "pilot_import_pkey" primary key ("id"),
      constraint "pilot_import_digest" unique ("digest")
    )`);
    this.addSql(`create table "pilot_import_row" (
      "import_id" text not null,
      "key" text not null,
      "row" int not null,
      "resident_id" text not null,
      "route_id" text not null,
      "step" text not null,
      constraint "pilot_import_row_pkey" primary key ("import_id", "key")
    )`);
  }
}
