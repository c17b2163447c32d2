import type { Actor, Party } from '#shared/domain/actor.ts';
import type { EndRefusal, StillOwed } from '#shared/domain/people/end-account.ts';
import type { CalendarDay, Instant } from '#shared/domain/time/brands.ts';

export type NewResident = {
  id: string;
  routeId: string;
  givenName: string;
  familyName: string;
  birthDate: CalendarDay | null;
  email: string | null;
  phone: string | null;
};
export type Resident = NewResident & { createdAt: Instant };

/** `subject`: who they are at the identity provider; null while they never signed in. */
export type Person = {
  id: string;
  party: Party;
  subject: string | null;
  name: string;
  email: string | null;
  phone: string | null;
  companyId: string | null;
  residentId: string | null;
};

export type Company = { id: string; name: string; contactPersonId: string | null };

export type Residents = {
  /** Registers once: the same id again changes nothing and answers what was registered first, with the route id issued then. */
  register(resident: NewResident): Promise<Resident>;
  byId(id: string): Promise<Resident | null>;
  byRouteId(routeId: string): Promise<Resident | null>;
  /** Those that exist, in any order. */
  byIds(ids: readonly string[]): Promise<Resident[]>;
};

export type People = {
  /** Adds or replaces. Throws when another person has the same subject. */
  save(person: Person): Promise<void>;
  /** Also somebody who left: their name stays in what they did. */
  byId(id: string): Promise<Person | null>;
  /** Who may sign in; null for somebody who left. */
  bySubject(subject: string): Promise<Person | null>;
  byIds(ids: readonly string[]): Promise<Person[]>;
  /** Those who are there now. */
  byParty(party: Party): Promise<Person[]>;
  ofCompany(companyId: string): Promise<Person[]>;
  /** Ends an account, unless somebody or something still counts on it. */
  end(id: string, by: Actor, now: Instant): Promise<Ended>;
};

export type Ended = { outcome: 'ended' } | { outcome: 'unknown' } | { outcome: 'refused'; code: EndRefusal; owed: StillOwed };

export type Companies = {
  save(company: Company): Promise<void>;
  byId(id: string): Promise<Company | null>;
  byIds(ids: readonly string[]): Promise<Company[]>;
  all(): Promise<Company[]>;
};
