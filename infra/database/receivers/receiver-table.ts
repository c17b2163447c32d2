import { Migration } from '@mikro-orm/migrations';

/** Addresses and secrets of systems that are told; they live nowhere else. */
export class ReceiverTable extends Migration {
  override up(): void {
    this.addSql(`create table "receiver" (
      "id" text not null,
      "digest" text not null,
      "name" text not null,
      "url" text not null,
      "secret" text not null,
      "registered_by" text not null,
      "registered_at" timestamptz not null default clock_timestamp(),
      "brought" bigint not null,
      "replayed" text null,
      "problem" text null,
      "tried_at" timestamptz null,
      constraint "receiver_pkey" primary key ("id")
    )`);
  }
}
