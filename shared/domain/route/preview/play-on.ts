import type { Actor, Owner } from '../../actor.ts';
import { TIME } from '../../actor.ts';
import type { Commitment } from '../../decider.ts';
import { take, type World } from '../../play.ts';
import { thingId } from '../../thing.ts';
import { dayOf } from '../../time/amsterdam.ts';
import type { Instant } from '../../time/brands.ts';
import { addWorkingDays } from '../../time/working-days.ts';
import { endOfWorkingDay } from '../../time/working-time.ts';
import type { RouteCommand } from '../commands.ts';
import { isCommitmentKind } from '../commitment-kinds.ts';
import type { RouteEvent } from '../events.ts';
import { keptBy } from '../kept-by.ts';
import { routeKind } from '../kind.ts';
import type { KnownRoute, Route } from '../route.ts';
import type { PersonalCommand } from '../update-names.ts';
import { asPlanned, type Asked } from './as-planned.ts';
import type { Foreseen } from './preview.ts';
import { USUAL } from './usual.ts';

const { decider } = routeKind;
/** A route that needs more steps than this goes in circles. */
const MOST_STEPS = 4_000;
/** How long a company keeps a place in a preview, in working days. */
const KEPT_WORKING_DAYS = 20;

/** In a preview everything arrives at once. */
const world: World<RouteCommand> = ({ type, commitment }) => ({ type: type === 'tell' ? 'told' : 'delivered', by: TIME, commitment });

/** What comes of a route from `start` until `until`: time does its part, and people keep each promise on its day, or do nothing. */
export function playOn(from: KnownRoute, start: Instant, until: Instant, people: 'kept' | 'ignored'): Foreseen[] {
  const foreseen: Foreseen[] = [];
  const noticed = new Set<string>();
  const leftAlone = new Set<string>();
  let route: Route = from;
  let now = start;
  const give = (command: RouteCommand): boolean => {
    const taken = take(decider, route, command, now, world);
    if (taken === null) return false;
    route = taken.state;
    foreseen.push(...taken.events.flatMap(foreseenIn));
    return true;
  };
  for (let step = 0; step < MOST_STEPS; step++) {
    const promises = decider.commitments(route);
    const isKept = ({ id, owner }: Commitment<RouteCommand>) => people === 'kept' && owner.party !== 'time' && !leftAlone.has(id);
    const next = promises.find((promise) => promise.then !== null || isKept(promise));
    if (next === undefined || next.until > until) break;
    foreseen.push(...notice(next, noticed));
    if (next.until > now) now = next.until;
    if (isKept(next)) {
      if (!keepingCommands(route, next, now).some(give)) leftAlone.add(next.id);
    } else if (next.then === null || !give(next.then)) break;
    const answer = companyAnswer(route, now);
    if (answer !== null) give(answer);
  }
  return foreseen.filter(({ on }) => on <= dayOf(until));
}

/** A promise of people whose day has come, once for each moment. */
function notice({ id, kind, owner, since, until }: Commitment<RouteCommand>, noticed: Set<string>): Foreseen[] {
  const key = `${id} ${until}`;
  if (owner.party === 'time' || !isCommitmentKind(kind) || noticed.has(key)) return [];
  noticed.add(key);
  return [{ on: dayOf(until), what: 'commitment', kind, owner, since: dayOf(since) }];
}

function foreseenIn(event: RouteEvent): Foreseen[] {
  const on = dayOf(event.at);
  if (event.type === 'messageLeft') return event.tries > 1 ? [] : [{ on, what: 'message', template: event.template, to: event.to }];
  return 'to' in event && 'attempt' in event ? [{ on, what: 'stage', stage: event.to }] : [];
}

/** What its owner can say to keep a promise, the usual first. */
function keepingCommands(route: Route, { id, kind, owner }: Commitment<RouteCommand>, now: Instant): RouteCommand[] {
  if (route.stage === null || !isCommitmentKind(kind)) return [];
  const asked: Asked = { route, commitment: { id, kind }, by: personOf(owner), now };
  return keptBy[kind].flatMap((type) => planned(type, asked) ?? []);
}

function planned(type: PersonalCommand, asked: Asked): RouteCommand | null {
  const content = asPlanned[type]?.(asked) ?? null;
  return content === null ? null : asCommand({ type, by: asked.by, ...content });
}

/** What is planned for a command is its own content. */
const asCommand = (command: { type: PersonalCommand; by: Actor }) => command as RouteCommand;

/** Somebody who can act for the owner of a promise. */
const personOf = ({ party, id }: Owner): Actor =>
  party === 'employer' ? { party, person: USUAL.coachId, company: id ?? USUAL.companyId } : { party, person: id ?? USUAL.coachId };

/** In a preview every company has room. */
function companyAnswer(route: Route, now: Instant): RouteCommand | null {
  if (route.stage === null || route.match?.reservation.step !== 'asked') return null;
  const from = thingId('company', route.match.companyId);
  const until = endOfWorkingDay(addWorkingDays(dayOf(now), KEPT_WORKING_DAYS));
  return { type: 'placeHeld', by: TIME, from, tell: (route.tells.heard[from] ?? 0) + 1, attempt: route.match.attempt, until };
}
