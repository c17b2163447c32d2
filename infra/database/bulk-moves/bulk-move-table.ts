import { Migration } from '@mikro-orm/migrations';

/** Which routes one command was for: ids only, so that its messages can be taken back together. */
export class BulkMoveTable extends Migration {
  override up(): void {
    this.addSql(`create table "bulk_move" (
      "id" text not null,
      "digest" text not null,
      "key_id" text not null,
      "command" text not null,
      "by" text not null,
      "routes" text[] not null,
      "begun_at" timestamptz not null default clock_timestamp(),
      constraint "bulk_move_pkey" primary key ("id")
    )`);
  }
}
