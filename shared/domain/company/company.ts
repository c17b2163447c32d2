import type { ThingId } from '../thing.ts';
import type { Tells } from '../tell/tell.ts';
import type { CalendarDay, Instant } from '../time/brands.ts';
import type { Contact, FloorProfile, OfferedPlace, Site } from './commands.ts';
import type { LeaveReason, PsoLevel } from './vocabulary.ts';

/** What holds for one company of the brigade. `membership: null` means it was never admitted. */
export type Company = NoCompany | KnownCompany;
export type NoCompany = { v: 1; membership: null };

export type KnownCompany = {
  v: 1;
  companyId: string;
  membership: { admittedOn: CalendarDay; admittedAt: Instant; leaving: { leavesOn: CalendarDay; reason: LeaveReason; since: Instant } | null };
  /** The one person of the municipality whom this company can always call. */
  adviserId: string;
  profile: FloorProfile;
  sites: Site[];
  contacts: Contact[];
  certificate: { level: PsoLevel; validUntil: CalendarDay; since: Instant } | null;
  socialReturn: string | null;
  talk: { on: CalendarDay; at: Instant; count: number };
  places: Place[];
  pausedUntil: CalendarDay | null;
  /** The pause's own moment, so that its end is one promise. */
  pausedAt: Instant | null;
  /** Everything asked for that is not over; what is released or lapsed goes, its outcome is the route's to know. */
  reservations: Reservation[];
  climbs: Record<string, { step: number; at: Instant }>;
  tells: Tells;
};

/** `withdrawnFrom`: from that day nobody new starts here. */
export type Place = OfferedPlace & { offeredAt: Instant; changedAt: Instant; withdrawnFrom: CalendarDay | null };

/** `id` is `<route>/<attempt>`. A held place has its limit; a taken one lasts until it is released. */
export type Reservation = {
  id: string;
  route: ThingId;
  attempt: number;
  /** null: somebody works there outside the places that were offered (taken over from elsewhere). */ placeId: string | null;
  startsOn: CalendarDay;
  untilOn: CalendarDay | null;
  hoursPerWeek: number | null;
  askedAt: Instant;
} & ({ step: 'waiting'; since: Instant } | { step: 'held'; since: Instant; until: Instant } | { step: 'taken'; since: Instant });
