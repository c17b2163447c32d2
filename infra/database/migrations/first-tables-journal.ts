/**
 * What recording writes. Text in collation "C" compares as the domain compares days and instants. No constraint here may depend on what a
 * decision says: it is accepted already when it arrives.
 */
export const journalTables = [
  `create table "journal" (
    "thing" text collate "C" not null,
    "sequence" int not null,
    "v" int not null,
    "key" text null,
    "digest" text null,
    "event" jsonb not null,
    "type" text not null,
    "at" text collate "C" not null,
    "recorded_at" timestamptz not null default clock_timestamp(),
    constraint "journal_pkey" primary key ("thing", "sequence")
  )`,
  `create unique index "journal_thing_key" on "journal" ("thing", "key") where "key" is not null`,

  // an operator who must repair a journal by hand says so: set local ontwikkellijn.repair = 'on'
  `create function "refuse_journal_change"() returns trigger language plpgsql as $$
  begin
    if current_setting('ontwikkellijn.repair', true) is distinct from 'on' then
      raise exception 'the journal is append-only';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
  end $$`,
  `create trigger "journal_append_only" before update or delete on "journal" for each row execute function "refuse_journal_change"()`,
  `create trigger "journal_never_emptied" before truncate on "journal" for each statement execute function "refuse_journal_change"()`,

  `create table "snapshot" (
    "thing" text collate "C" not null,
    "kind" text not null,
    "sequence" int not null,
    "v" int not null,
    "state" jsonb not null,
    "stage" text not null,
    "coach_id" text null,
    "company_id" text null,
    "resident_id" text null,
    "due_on" text collate "C" null,
    "recorded_at" timestamptz not null default clock_timestamp(),
    constraint "snapshot_pkey" primary key ("thing")
  )`,
  // lists are read in the order of their due day, things without one last
  `create index "snapshot_due" on "snapshot" ("kind", coalesce("due_on", '9999-12-31'), "thing")`,
  `create index "snapshot_stage" on "snapshot" ("kind", "stage", coalesce("due_on", '9999-12-31'), "thing")`,
  `create index "snapshot_coach" on "snapshot" ("kind", "coach_id", coalesce("due_on", '9999-12-31'), "thing")`,
  `create index "snapshot_company" on "snapshot" ("kind", "company_id", coalesce("due_on", '9999-12-31'), "thing")`,
  `create index "snapshot_resident" on "snapshot" ("resident_id")`,

  `create table "commitment" (
    "thing" text collate "C" not null,
    "position" int not null,
    "id" text not null,
    "kind" text not null,
    "owner_party" text not null,
    "owner_id" text null,
    "since" text collate "C" not null,
    "until" text collate "C" not null,
    "then_type" text null,
    constraint "commitment_pkey" primary key ("thing", "position")
  )`,
  `create index "commitment_owner" on "commitment" ("owner_party", "owner_id", "until", "thing", "position")`,

  `create table "stuck" (
    "thing" text collate "C" not null,
    "code" text not null,
    "sequence" int not null,
    "detail" text not null,
    "since" timestamptz not null default clock_timestamp(),
    "cleared_at" timestamptz null,
    constraint "stuck_pkey" primary key ("thing", "code", "sequence")
  )`,
];
