import { Migration } from '@mikro-orm/migrations';

/**
 * Sessions of the website, in the shape that connect-pg-simple reads and writes. Who is signed in stands inside `sess`; all sessions of one
 * person are found by it when they sign out everywhere.
 */
const sessionTable = [
  `create table "web_session" (
    "sid" varchar not null,
    "sess" json not null,
    "expire" timestamp(6) not null,
    constraint "web_session_pkey" primary key ("sid")
  )`,
  `create index "web_session_expire" on "web_session" ("expire")`,
  `create index "web_session_subject" on "web_session" (("sess" -> 'signedIn' ->> 'subject'))`,
];

export class SessionTable extends Migration {
  override up(): void {
    for (const statement of sessionTable) this.addSql(statement);
  }
}
