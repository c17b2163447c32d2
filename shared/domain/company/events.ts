import type { Actor, Owner } from '../actor.ts';
import type { ThingId } from '../thing.ts';
import type { TellFact } from '../tell/facts.ts';
import type { Told } from '../tell/tell.ts';
import type { CalendarDay, Instant } from '../time/brands.ts';
import type { Contact, FloorProfile, OfferedPlace, Site } from './commands.ts';
import type { CompanyCommitmentKind } from './commitment-kinds.ts';
import type { LeaveReason, OvertakeReason, PsoLevel } from './vocabulary.ts';

/** Everything that can have happened to a company. Plain JSON, stored for ever: add, never rename. Knows routes by id only, and never why a place is kept. */
export type CompanyEvent = { at: Instant; by: Actor } &
  // membership
  (
    | {
        type: 'companyAdmitted';
        companyId: string;
        adviserId: string;
        admittedOn: CalendarDay;
        profile: FloorProfile;
        sites: readonly Site[];
        contacts: readonly Contact[];
        noteId: string | null;
      }
    | { type: 'profileChanged'; profile: FloorProfile; noteId: string | null }
    | { type: 'adviserAssigned'; adviserId: string; before: string }
    | { type: 'siteAdded'; site: Site }
    | { type: 'siteClosed'; siteId: string }
    | { type: 'contactAdded'; contact: Contact }
    | { type: 'contactEnded'; personId: string; until: CalendarDay; handOverTo: string | null }
    | { type: 'certificateRecorded'; certificate: { level: PsoLevel; validUntil: CalendarDay } | null }
    | { type: 'socialReturnReferred'; reference: string | null }
    | { type: 'talkRecorded'; talkedOn: CalendarDay; noteId: string | null }
    | { type: 'leavingAnnounced'; leavesOn: CalendarDay; reason: LeaveReason; noteId: string | null }
    /** The announced day is over; people who are placed stay placed. */
    | { type: 'companyLeft' }
    // places
    | { type: 'placeOffered'; place: OfferedPlace }
    | { type: 'placeChanged'; place: OfferedPlace }
    | { type: 'placeWithdrawn'; placeId: string; from: CalendarDay }
    | { type: 'companyPaused'; until: CalendarDay; noteId: string | null }
    | { type: 'companyResumed' }
    // reservations; `reservation` is made from the route and its attempt
    | ({
        type: 'placeAsked';
        reservation: string;
        route: ThingId;
        attempt: number;
        placeId: string;
        startsOn: CalendarDay;
        untilOn: CalendarDay | null;
        hoursPerWeek: number;
      } & Told)
    /** `overtook`: the reservations that had waited longer, with the reason; empty where it was simply the longest waiting. */
    | { type: 'reservationHeld'; reservation: string; until: Instant; overtook: readonly string[]; reason: OvertakeReason | null; noteId: string | null }
    | { type: 'reservationWaiting'; reservation: string }
    /** This one goes first as soon as there is room, though others wait longer. */
    | { type: 'overtakingDecided'; reservation: string; reason: OvertakeReason; noteId: string | null }
    /** A held place whose limit passed, or one waited for that the company no longer offers. */
    | { type: 'reservationLapsed'; reservation: string }
    | ({ type: 'reservationTaken'; reservation: string; startsOn: CalendarDay; untilOn: CalendarDay | null } & Told)
    | ({
        type: 'placeOccupied';
        reservation: string;
        route: ThingId;
        attempt: number;
        placeId: string | null;
        startsOn: CalendarDay;
        untilOn: CalendarDay | null;
      } & Told)
    | ({ type: 'reservationReleased'; reservation: string } & Told)
    | ({ type: 'tellIgnored'; told: string } & Told)
    // time and outcomes
    | { type: 'ladderClimbed'; commitment: string; kind: CompanyCommitmentKind; step: number; from: Owner; to: Owner }
    | { type: 'timePassed'; commitment: string }
    | TellFact
    | { type: 'outcomeNoted'; outcome: string; commitment: string }
  );

export type CompanyEventType = CompanyEvent['type'];
export type CompanyEventOf<Type extends CompanyEventType> = Extract<CompanyEvent, { type: Type }>;
