import { Migration } from '@mikro-orm/migrations';

/** Somebody who left keeps their name in what they did, and can no longer sign in or be written to. */
export class PersonEnded extends Migration {
  override up(): void {
    this.addSql(`alter table "person" add column "ended_at" timestamptz null`);
  }
}
