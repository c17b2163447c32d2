import { Migration } from '@mikro-orm/migrations';

/** A second company that has a part in a route beside the first: the one of a match, while somebody has a place elsewhere. */
export class OtherCompany extends Migration {
  override up(): void {
    this.addSql(`alter table "snapshot" add column "other_company_id" text null`);
    this.addSql(`create index "snapshot_other_company" on "snapshot" ("other_company_id") where "other_company_id" is not null`);
  }
}
