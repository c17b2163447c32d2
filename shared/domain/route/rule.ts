import type { Actor } from '../actor.ts';
import type { Decision } from '../decider.ts';
import type { Instant } from '../time/brands.ts';
import type { RouteCommand } from './commands.ts';
import type { RouteEvent } from './events.ts';
import type { RefusalCode } from './refusal-codes.ts';
import type { KnownRoute, Route } from './route.ts';

export type CommandType = RouteCommand['type'];
export type CommandMap = { [Type in CommandType]: Extract<RouteCommand, { type: Type }> };

/** What may be refused without knowing the command's content; null where nothing stands in the way. */
export type Guard = (route: Route, actor: Actor, now: Instant) => RefusalCode | null;

/** How one command is decided: first its guard, then its content. `decide` is only called when the guard had no objection. */
export type Rule<Type extends CommandType> = {
  guard: Guard;
  decide: (route: Route, command: CommandMap[Type], now: Instant) => Decision<RouteEvent>;
};

export type Decide<Type extends CommandType> = (route: KnownRoute, command: CommandMap[Type], now: Instant) => Decision<RouteEvent>;
