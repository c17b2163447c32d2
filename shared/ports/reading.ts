import type { AnyEvent, ListColumns } from '#shared/domain/decider.ts';
import type { ThingId } from '#shared/domain/thing.ts';
import type { CalendarDay, Instant } from '#shared/domain/time/brands.ts';

/** A thing as last recorded. `v` is the version the state was written with. */
export type Snapshot = { thing: ThingId; sequence: number; v: number; state: unknown; columns: ListColumns };

/** One line of the journal, as stored; `v` is the version it was written with. */
export type RecordedEvent = { sequence: number; at: Instant; v: number; event: AnyEvent };

/** What the journal knows of a key: the last sequence of its command, and the digest of its body. */
export type RecordedKey = { sequence: number; digest: string };

/** Which routes somebody may see: all, or those that match one of the fields. */
export type Scope = { all: true } | { all: false; coachId?: string; unassigned?: boolean; companyId?: string; residentId?: string };

/** Filters of the list; null where it is not filtered. Sorted by due day (none last), then id; `after` is the last row of the page before. */
export type RouteQuery = {
  stage: string | null;
  coachId: string | null;
  dueBy: CalendarDay | null;
  after: { dueOn: CalendarDay | null; id: string } | null;
  limit: number;
};

export type RouteRow = { id: string; columns: ListColumns };

export type Reading = {
  snapshot(thing: ThingId): Promise<Snapshot | null>;
  /** Every event of the thing in order. */
  events(thing: ThingId): Promise<RecordedEvent[]>;
  key(thing: ThingId, keyId: string): Promise<RecordedKey | null>;
  /** Routes within the scope that pass the filters, at most `limit`. */
  routes(scope: Scope, query: RouteQuery): Promise<RouteRow[]>;
};
