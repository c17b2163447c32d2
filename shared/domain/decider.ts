import type { Actor, Owner } from './actor.ts';
import type { Effect } from './effect.ts';
import type { CalendarDay, Instant } from './time/brands.ts';

/** A command in the imperative, with who gives it. Plain JSON. */
export type AnyCommand = { type: string; by: Actor };

/** A fact in the past tense, stamped with the moment and the actor of the command that made it. Plain JSON. */
export type AnyEvent = { type: string; at: Instant; by: Actor };

/** Accepted with one or more events, or refused with a stable code. */
export type Decision<Event> = { accepted: true; events: [Event, ...Event[]] } | { accepted: false; code: string };

/** A promise. `then` is the command that the passing of `until` issues; null where only a person can go on. */
export type Commitment<Command> = {
  id: string;
  kind: string;
  owner: Owner;
  since: Instant;
  until: Instant;
  then: Command | null;
};

/** What a kind of thing (a route, a company, a group) knows. Pure: no clock, no I/O, no exceptions, no packages. */
export type Decider<State, Command extends AnyCommand, Event extends AnyEvent> = {
  initial: State;
  decide(state: State, command: Command, now: Instant): Decision<Event>;
  evolve(state: State, event: Event): State;
  /** Every wait, sorted by `until` and then `id`. */
  commitments(state: State): Commitment<Command>[];
  react(event: Event, state: State): Effect[];
};

/** What lists are filtered and sorted by; null where it does not apply. `otherCompanyId`: a second company that has a part beside the first. */
export type ListColumns = {
  stage: string;
  coachId: string | null;
  companyId: string | null;
  otherCompanyId: string | null;
  residentId: string | null;
  dueOn: CalendarDay | null;
};

/** A decider with what storing and transporting it needs. `version` counts changes in the shape of events and state. */
export type Kind<State, Command extends AnyCommand, Event extends AnyEvent> = {
  name: string;
  version: number;
  decider: Decider<State, Command, Event>;
  /** Update name for each command a person or another thing may send; commands about care share one neutral name. */
  updateNames: Readonly<Record<string, string>>;
  upcastEvent(event: AnyEvent, version: number): Event;
  upcastState(state: unknown, version: number): State;
  columns(state: State): ListColumns;
};

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- kinds of different states share one registry; each is used only with its own state
export type AnyKind = Kind<any, any, any>;

export const accept = <Event>(...events: [Event, ...Event[]]): Decision<Event> => ({ accepted: true, events });
export const refuse = (code: string): { accepted: false; code: string } => ({ accepted: false, code });
