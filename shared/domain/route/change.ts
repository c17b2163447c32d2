import type { CalendarDay, Instant } from '../time/brands.ts';
import type { Moved, RouteEvent, RouteEventType } from './events.ts';
import { placesAfter } from './placement/places-before.ts';
import type { KnownRoute, Route, Stage, Talk } from './route.ts';
import { stageDefinition } from './route.ts';
import type { ContactParty, LadderLevel, MinuteBucket } from './vocabulary.ts';

export type EventMap = { [Type in RouteEventType]: Extract<RouteEvent, { type: Type }> };

/** What then holds, one row for each event named in `Types`; only for a route that exists. */
export type Changes<Types extends RouteEventType> = { [Type in Types]: (route: KnownRoute, event: EventMap[Type]) => KnownRoute };

/** The same for the events that begin a route or an episode of it. */
export type Beginnings<Types extends RouteEventType> = { [Type in Types]: (route: Route, event: EventMap[Type]) => KnownRoute };

type Happened = { at: Instant };

/** Coach time, and, where it was with the resident, the last day on which somebody spoke with them. Messages that asked to be told otherwise are done. */
export function spoken(route: KnownRoute, { at }: Happened, on: CalendarDay, party: ContactParty, minutes: MinuteBucket | 0): KnownRoute {
  const { contact } = route;
  const isTalk = party === 'resident';
  const isNewest = isTalk && on >= contact.on;
  const reached = party === 'company' ? 'employer' : party;
  return {
    ...route,
    contact: {
      ...(isTalk ? withTalk(contact, { on, at }) : lastTalks(contact)),
      count: contact.count + (isNewest ? 1 : 0),
      minutes: { ...contact.minutes, [party]: contact.minutes[party] + minutes },
    },
    messages: route.messages.filter((message) => message.step !== 'undeliverable' || message.to.party !== reached),
  };
}

type Talks = Talk & { before: Talk | null };
const lastTalks = ({ on, at, before }: Talks): Talks => ({ on, at, before });

/** The last two talks, by the days on which they were, once this one is known too. */
function withTalk({ on, at, before }: Talks, talk: Talk): Talks {
  if (talk.on >= on) return { ...talk, before: { on, at } };
  return { on, at, before: before === null || talk.on >= before.on ? talk : before };
}

/** The ladder as measured, unless a newer measurement is known. */
export function measured(route: KnownRoute, { at }: Happened, on: CalendarDay, level: LadderLevel): KnownRoute {
  if (route.ladder !== null && on < route.ladder.measuredOn) return route;
  return { ...route, ladder: { first: route.ladder?.first ?? level, level, measuredOn: on, measuredAt: at, count: (route.ladder?.count ?? 0) + 1 } };
}

/** A move that the resident was asked about counts as having spoken with them. */
export const decided = (route: KnownRoute, event: Happened & Pick<Moved, 'decidedOn' | 'residentView'>): KnownRoute =>
  event.residentView === 'not-asked' ? route : spoken(route, event, event.decidedOn, 'resident', 0);

/**
 * Into another stage: counts the attempt, keeps all that belongs to the route, and drops what only made sense in the stage before.
 * `placesBefore`: the placements that are over by then, where something else than the day of the decision says so.
 */
export function entered(
  route: KnownRoute,
  event: Happened & Moved,
  stage: (entry: Entry) => Stage,
  placesBefore = placesAfter(route, event.decidedOn, event.at),
): KnownRoute {
  const moved = decided(route, event);
  return {
    ...moved,
    stage: stage({ id: event.to, enteredOn: event.decidedOn, enteredAt: event.at }),
    attempts: { ...moved.attempts, [event.to]: event.attempt },
    messages: withoutStageMessages(moved),
    passed: {},
    placesBefore,
  };
}
type Entry = { id: string; enteredOn: CalendarDay; enteredAt: Instant };

/** The messages that still make sense when the stage ends or pauses. */
export const withoutStageMessages = ({ messages }: KnownRoute) => messages.filter((message) => !message.withStage);

/** Changes the stage's own facts, if the route is in a stage of that kind. */
export function inStage<Kind extends Stage['kind']>(route: KnownRoute, kind: Kind, change: (stage: Extract<Stage, { kind: Kind }>) => Stage): KnownRoute {
  const { stage } = route;
  return isOfKind(stage, kind) ? { ...route, stage: change(stage) } : route;
}
const isOfKind = <Kind extends Stage['kind']>(stage: Stage, kind: Kind): stage is Extract<Stage, { kind: Kind }> => stage.kind === kind;

/** The kind that the route's own line gives to a stage. */
export const kindOfStage = (route: KnownRoute, id: string): Stage['kind'] | null => stageDefinition(route.line, id)?.kind ?? null;
