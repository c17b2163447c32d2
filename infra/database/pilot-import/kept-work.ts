import { Migration } from '@mikro-orm/migrations';

/** An import goes on behind an answer, in whichever process: what is to be done is kept until it is done. */
export class KeptWork extends Migration {
  override up(): void {
    this.addSql(`alter table "pilot_import" add column "work" jsonb null`);
    this.addSql(`create unique index "pilot_import_open" on "pilot_import" ((true)) where "work" is not null`); // one at a time
    this.addSql(`alter table "pilot_import_row" add column "work" jsonb null`);
  }
}
