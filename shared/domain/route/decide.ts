import { accept, refuse } from '../decider.ts';
import type { Decision } from '../decider.ts';
import type { Instant } from '../time/brands.ts';
import { audibleRefusal } from './audience.ts';
import type { RouteCommand } from './commands.ts';
import type { RouteEvent } from './events.ts';
import { numbered } from './message/queue.ts';
import type { CommandMap, CommandType } from './rule.ts';
import { rules } from './rules.ts';
import type { Route } from './route.ts';
import { withMark } from './take-back/undoable.ts';

function decideAs<Type extends CommandType>(route: Route, type: Type, command: CommandMap[Type], now: Instant): Decision<RouteEvent> {
  const rule = rules[type];
  const objection = rule.guard(route, command.by, now);
  return objection === null ? rule.decide(route, command, now) : refuse(objection);
}

/**
 * Whether this may happen, for any command at any moment: accepted with what then has happened, or refused with a code that its giver may hear.
 * Never throws. Commands by time and outcomes are never refused to time, and to nobody else allowed.
 */
export function decide(route: Route, command: RouteCommand, now: Instant): Decision<RouteEvent> {
  const decision = decideAs(route, command.type, command, now);
  if (!decision.accepted) return refuse(audibleRefusal(decision.code, command.by.party));
  const [first, ...more] = decision.events;
  return accept(withMark(first), ...numbered(route.stage === null ? 0 : route.messageCount, more));
}
