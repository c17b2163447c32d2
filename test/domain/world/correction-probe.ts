import { heldFact } from '#shared/domain/route/correction/facts.ts';
import type { KnownRoute, Route } from '#shared/domain/route/route.ts';
import type { Instant } from '#shared/domain/time/brands.ts';
import type { Choose } from '../route/support/choose.ts';
import { usual } from '../route/support/commands.ts';
import { reversed } from '../route/support/correction-commands.ts';
import { evolved, type RouteDecider } from './route-decider.ts';

/** The facts of a route, without what only tells how they came to be known; a correction of the company does not say which of its places it is. */
function factsIn(route: Route): string {
  if (route.stage === null) return '';
  const { messages: _m, messageCount: _n, climbs: _c, postponed: _w, tells: _t, conflicts: _o, passed: _p, turnedDown: _d, undoable: _u, ...facts } = route;
  return JSON.stringify(facts, (key, value: unknown) => (key === 'placeId' ? null : value));
}

/** The day of the talk that the stage's decision was, was put right by itself. */
const hasOwnTalkDay = ({ contact, stage }: KnownRoute): boolean =>
  [contact, contact.before].some((talk) => talk !== null && talk.at === stage.enteredAt && talk.on !== stage.enteredOn);

const isTalkDay = ({ contact }: KnownRoute, day: unknown): boolean => [contact.on, contact.before?.on].some((on) => on === day);

/** What goes wrong where somebody puts a fact right now, and then back again: null where nothing does. */
export function whatACorrectionLeaves(decider: RouteDecider, route: Route, now: Instant, choose: Choose): string | null {
  const command = usual.correctFact({ route, now, choose });
  const { correction } = command;
  const decision = decider.decide(route, command, now);
  if (!decision.accepted) return null;
  const right = evolved(decider, route, decision.events);
  const late = new Set(decider.commitments(route).flatMap(({ id, until }) => (until <= now ? id : [])));
  const acted = decider.commitments(right).find(({ id, then, until }) => then !== null && until <= now && !late.has(id));
  if (acted !== undefined) return `a correction of ${correction.fact} makes ${acted.id} late`;
  if (route.stage === null || right.stage === null || heldFact(right, correction.fact)?.value !== correction.is) return null;
  if (correction.fact === 'contactDay' && right.contact.at !== route.contact.at) return null; // another talk is the last one now
  if (correction.fact === 'stageDay' && hasOwnTalkDay(route)) return null; // what was put right apart cannot be told apart from what moves along
  if (correction.fact === 'reviewDay' && isTalkDay(route, correction.is)) return null; // which talk of that day the review was, nobody can tell any more
  const back = decider.decide(right, { ...command, correction: reversed(correction) }, now);
  if (!back.accepted) return null; // what was held could not be entered today
  const again = evolved(decider, right, back.events);
  return factsIn(again) === factsIn(route) ? null : `${correction.fact} was put right and back, and something else changed`;
}
