import { Migration } from '@mikro-orm/migrations';
import { journalTables } from './first-tables-journal.ts';
import { peopleTables } from './first-tables-people.ts';

export class FirstTables extends Migration {
  override up(): void {
    for (const statement of [...journalTables, ...peopleTables]) this.addSql(statement);
  }
}
