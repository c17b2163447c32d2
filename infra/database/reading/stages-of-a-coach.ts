import { Migration } from '@mikro-orm/migrations';

/** The routes of one coach in one stage, in the order of their due day. */
export class StagesOfACoach extends Migration {
  override up(): void {
    this.addSql(`create index "snapshot_coach_stage" on "snapshot" ("kind", "coach_id", "stage", coalesce("due_on", '9999-12-31'), "thing")`);
  }
}
