import { Migration } from '@mikro-orm/migrations';

/** What is promised everywhere, in the order in which it is read: the first page of it needs only the first page. */
export class PromisesInOrder extends Migration {
  override up(): void {
    this.addSql(`create index "commitment_until" on "commitment" ("until", "thing", "position")`);
  }
}
