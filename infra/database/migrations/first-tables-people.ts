/** Names, contact details and free text: the only place where they live. */
export const peopleTables = [
  `create table "resident" (
    "id" text not null,
    "route_id" text not null,
    "given_name" text not null,
    "family_name" text not null,
    "birth_date" text null,
    "email" text null,
    "phone" text null,
    "created_at" timestamptz not null default clock_timestamp(),
    constraint "resident_pkey" primary key ("id"),
    constraint "resident_route_id" unique ("route_id")
  )`,
  `create table "person" (
    "id" text not null,
    "party" text not null,
    "subject" text null,
    "name" text not null,
    "email" text null,
    "phone" text null,
    "company_id" text null,
    "resident_id" text null,
    constraint "person_pkey" primary key ("id"),
    constraint "person_subject" unique ("subject")
  )`,
  `create index "person_company_id" on "person" ("company_id")`,
  `create table "company" (
    "id" text not null,
    "name" text not null,
    "contact_person_id" text null,
    constraint "company_pkey" primary key ("id")
  )`,
  `create table "note" (
    "id" text not null,
    "thing" text collate "C" not null,
    "audience" text[] not null,
    "text" text not null,
    "author" text not null,
    "created_at" timestamptz not null default clock_timestamp(),
    constraint "note_pkey" primary key ("id")
  )`,
  `create index "note_thing" on "note" ("thing")`,
  `create table "read_log" (
    "id" bigserial not null,
    "who" text not null,
    "file" text not null,
    "why" text not null,
    "at" timestamptz not null default clock_timestamp(),
    "trace_id" text null,
    constraint "read_log_pkey" primary key ("id")
  )`,
  `create index "read_log_file" on "read_log" ("file", "at")`,
  `create table "setting" (
    "key" text not null,
    "value" jsonb not null,
    constraint "setting_pkey" primary key ("key")
  )`,
];
