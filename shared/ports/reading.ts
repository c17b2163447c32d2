import type { Owner, Party } from '#shared/domain/actor.ts';
import type { ListColumns } from '#shared/domain/decider.ts';
import type { ThingId } from '#shared/domain/thing.ts';
import type { CalendarDay, Instant } from '#shared/domain/time/brands.ts';
import type { RecordedEvent } from './journal.ts';

/** Which rows a caller may see: all, or those that match at least one of the fields (`unassigned`: without a coach; `coveredIds`: of coaches for whom somebody stands in). Comes from the permission table. */
export type Scope = 'all' | { coachId?: string; coveredIds?: readonly string[]; unassigned?: true; companyId?: string; residentId?: string };

/** Place in a list; the next page starts behind it. */
export type ListPlace = { dueOn: CalendarDay | null; thing: ThingId };

export type RouteQuery = {
  scope: Scope;
  stage?: string;
  coachId?: string;
  companyId?: string;
  /** Part of the resident's name, in any case. */
  name?: string;
  /** Due on or before this day. */
  dueBy?: CalendarDay;
  /** From 1. */
  limit: number;
  after?: ListPlace;
};

export type RouteRow = ListColumns & { thing: ThingId; sequence: number };

/** What holds now of one thing; `state` still has the version `v` it was written with. */
export type Snapshot = RouteRow & { kind: string; v: number; state: unknown; recordedAt: Instant };

export type RecordedCommitment = { thing: ThingId; id: string; kind: string; owner: Owner; since: Instant; until: Instant; thenType: string | null };

/** Place in somebody's list of commitments. */
export type CommitmentPlace = { until: Instant; thing: ThingId; position: number };

export type OwnedCommitment = RecordedCommitment & { position: number };

export type CommitmentQuery = {
  scope: Scope;
  /** Only what one of these people must keep, or anybody in their role. */
  owner?: { party: Party; ids: readonly string[] };
  /** From 1. */
  limit: number;
  after?: CommitmentPlace;
};

export type Reading = {
  /** Sorted by due day (none last), then by thing. A route that does not change is on exactly one page, whatever else changes meanwhile. */
  routes(query: RouteQuery): Promise<RouteRow[]>;
  /** Null when nothing of this thing is recorded yet. */
  route(thing: ThingId): Promise<Snapshot | null>;
  /** How many routes of each of these coaches somebody still has something to do for; who has none is not in it. */
  openRoutesOf(coachIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Those of these that are recorded, in any order. */
  routesOf(things: readonly ThingId[]): Promise<Snapshot[]>;
  /** What is promised on the routes in this scope, soonest first, whoever must keep it. */
  commitmentsWithin(query: CommitmentQuery): Promise<OwnedCommitment[]>;
  commitmentsOf(thing: ThingId): Promise<RecordedCommitment[]>;
  /** What this owner must keep, soonest first; `id` null asks for what anybody in that role may keep. */
  commitmentsOfOwner(owner: Owner, limit: number, after?: CommitmentPlace): Promise<OwnedCommitment[]>;
  /** How many events of this thing people made: all but those that are not `isPersonal`. */
  changesOf(thing: ThingId): Promise<number>;
  /** Events after this sequence, oldest first. */
  timeline(thing: ThingId, after: number, limit: number): Promise<RecordedEvent[]>;
};
