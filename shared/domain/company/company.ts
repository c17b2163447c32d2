import type { ThingId } from '../thing.ts';
import type { Tells } from '../tell/tell.ts';
import type { CalendarDay, Instant } from '../time/brands.ts';
import type { Contact, FloorProfile, OfferedPlace, Site } from './commands.ts';
import type { LeaveReason, OvertakeReason, PsoLevel } from './vocabulary.ts';

/** What holds for one company of the brigade. `membership: null` means it was never admitted. */
export type Company = NoCompany | KnownCompany;
export type NoCompany = { v: 1; membership: null };

export type KnownCompany = {
  v: 1;
  companyId: string;
  membership: { admittedOn: CalendarDay; admittedAt: Instant; leaving: Leaving | null };
  /** The one person of the municipality whom this company can always call. */
  adviserId: string;
  profile: FloorProfile;
  sites: Site[];
  contacts: Contact[];
  /** When the contacts last changed. */
  contactsAt: Instant;
  certificate: { level: PsoLevel; validUntil: CalendarDay; since: Instant } | null;
  socialReturn: string | null;
  talk: { on: CalendarDay; at: Instant; count: number };
  places: Place[];
  pausedUntil: CalendarDay | null;
  /** The pause's own moment, so that its end is one promise. */
  pausedAt: Instant | null;
  /** Everything asked for that is not over, in the order of asking; what is released goes. */
  reservations: Reservation[];
  climbs: Record<string, { step: number; at: Instant }>;
  tells: Tells;
};

/** `leftAt`: null until the announced day is over. */
export type Leaving = { leavesOn: CalendarDay; reason: LeaveReason; since: Instant; leftAt: Instant | null };

/** `withdrawnFrom`: from that day nobody new starts here. */
export type Place = OfferedPlace & { offeredAt: Instant; changedAt: Instant; withdrawnFrom: CalendarDay | null };

/**
 * `id` is `<route>/<attempt>`. A held place has its limit; a taken one lasts until it is released; a lapsed one takes no room and is kept in mind
 * until its route asks again, takes it after all or gives it up. `first`: waits less long than others and goes before them, with the reason.
 */
export type Reservation = {
  id: string;
  route: ThingId;
  attempt: number;
  /** null: somebody works there outside the places that were offered (taken over from elsewhere). */ placeId: string | null;
  startsOn: CalendarDay;
  untilOn: CalendarDay | null;
  hoursPerWeek: number | null;
  askedAt: Instant;
} & (
  | { step: 'waiting'; since: Instant; first: { reason: OvertakeReason; noteId: string | null } | null }
  | { step: 'held'; since: Instant; until: Instant }
  | { step: 'taken'; since: Instant }
  | { step: 'lapsed'; since: Instant }
);
