import type { Actor } from '../actor.ts';
import type { OutcomeCommand } from '../effect.ts';
import type { Told } from '../tell/tell.ts';
import type { CalendarDay } from '../time/brands.ts';
import type { ContactRole, LeaveReason, MistakeKind, Noise, OvertakeReason, Pace, PsoLevel, TaskKind } from './vocabulary.ts';

/** What the work floor is like. Words stand in the note of the command. */
export type FloorProfile = { tasks: readonly TaskKind[]; pace: Pace; noise: Noise; buddy: boolean; mistakes: readonly MistakeKind[] };

/** A location with its own places. `postcodeArea`: the four digits of a Dutch postcode, for travelling distance. */
export type Site = { siteId: string; postcodeArea: string };

/** Somebody of the company, from a day on; `until` is the last day, null while open. `siteId` null: for the whole company. */
export type Contact = { personId: string; roles: readonly ContactRole[]; siteId: string | null; from: CalendarDay; until: CalendarDay | null };

/** How many people there is room for in a period; days included, `until` null: until further notice. Periods of one place do not overlap. */
export type Capacity = { from: CalendarDay; until: CalendarDay | null; people: number };

/** A place for development: where, for how many hours a week, for how many people when. */
export type OfferedPlace = {
  placeId: string;
  siteId: string;
  tasks: readonly TaskKind[];
  hoursPerWeek: { atLeast: number; atMost: number };
  capacity: readonly Capacity[];
};

export type CompanyCommand = { by: Actor } &
  // membership
  (
    | {
        type: 'admitCompany';
        companyId: string;
        adviserId: string;
        admittedOn: CalendarDay;
        profile: FloorProfile;
        sites: readonly Site[];
        contacts: readonly Contact[];
        noteId: string | null;
      }
    | { type: 'changeProfile'; profile: FloorProfile; noteId: string | null }
    | { type: 'assignAdviser'; adviserId: string }
    | { type: 'addSite'; site: Site }
    | { type: 'closeSite'; siteId: string }
    | { type: 'addContact'; contact: Contact }
    /** `handOverTo` takes over the roles; needed where nobody else holds one of them. */
    | { type: 'endContact'; personId: string; until: CalendarDay; handOverTo: string | null }
    | { type: 'recordCertificate'; certificate: { level: PsoLevel; validUntil: CalendarDay } | null }
    | { type: 'referToSocialReturn'; reference: string | null }
    | { type: 'recordTalk'; talkedOn: CalendarDay; noteId: string | null }
    | { type: 'leaveBrigade'; leavesOn: CalendarDay; reason: LeaveReason; noteId: string | null }
    // places
    | ({ type: 'offerPlace' } & { place: OfferedPlace })
    | ({ type: 'changePlace' } & { place: OfferedPlace })
    | { type: 'withdrawPlace'; placeId: string; from: CalendarDay }
    | { type: 'pauseCompany'; until: CalendarDay; noteId: string | null }
    | { type: 'resumeCompany' }
    /** Gives the next place that is free to somebody who waits less long, with the reason on record. */
    | { type: 'overtakeWaiting'; reservation: string; reason: OvertakeReason; noteId: string | null }
    // told by a route; `from` is that route, `attempt` its how-manieth match
    | ({ type: 'askPlace'; attempt: number; placeId: string; startsOn: CalendarDay; untilOn: CalendarDay | null; hoursPerWeek: number } & Told)
    | ({ type: 'takePlace'; attempt: number; startsOn: CalendarDay; untilOn: CalendarDay | null } & Told)
    /** Somebody works there already: an imported placement, or one that moves back. Capacity does not stand in the way of what is. */
    | ({ type: 'occupyPlace'; attempt: number; placeId: string | null; startsOn: CalendarDay; untilOn: CalendarDay | null } & Told)
    | ({ type: 'releasePlace'; attempt: number } & Told)
    // issued by time
    | { type: 'lapseReservation'; reservation: string }
    | { type: 'serveWaiting' }
    | { type: 'climbLadder'; commitment: string }
    | { type: 'retryTell'; tellId: number }
    | OutcomeCommand
  );

export type CompanyCommandOf<Type extends CompanyCommand['type']> = Extract<CompanyCommand, { type: Type }>;
