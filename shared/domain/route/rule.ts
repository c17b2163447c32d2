import type { Actor } from '../actor.ts';
import { refuse } from '../decider.ts';
import type { Decision } from '../decider.ts';
import type { StageKind } from '../line/line.ts';
import type { Instant } from '../time/brands.ts';
import type { RouteCommand } from './commands.ts';
import type { RouteEvent } from './events.ts';
import type { RefusalCode } from './refusal-codes.ts';
import type { KnownRoute, Route, StageOf } from './route.ts';
import type { Who } from './who.ts';

export type CommandType = RouteCommand['type'];
export type CommandMap = { [Type in CommandType]: Extract<RouteCommand, { type: Type }> };

/** What may be refused without knowing the command's content; null where nothing stands in the way. Who comes first, then the stage. */
export type Guard = (route: Route, actor: Actor, now: Instant) => RefusalCode | null;

/** How one command is decided: first its guard, then its content. `decide` is only called when the guard had no objection. */
export type Rule<Type extends CommandType> = {
  guard: Guard;
  decide: (route: Route, command: CommandMap[Type], now: Instant) => Decision<RouteEvent>;
};

/** One row for each command named in `Types`; a feature offers the rules of its own. */
export type Rules<Types extends CommandType> = { [Type in Types]: Rule<Type> };

type Asked = {
  who: Who;
  /** Accepted while the work track is paused too; moves and work wait for its return. */
  whilePaused?: boolean;
};

const notIn: Record<StageKind, RefusalCode> = {
  request: 'notInRequest',
  intake: 'notInIntake',
  preparation: 'notInProgramme',
  matching: 'notInMatching',
  placement: 'notInPlacement',
  transition: 'notInTransition',
  work: 'notInWork',
  aftercare: 'notInAftercare',
  closed: 'notClosed',
};

const isIn = <Kind extends StageKind>(route: KnownRoute, kind: Kind): route is KnownRoute & { stage: StageOf<Kind> } => route.stage.kind === kind;

/** A command that makes sense in one kind of stage only; `objection` names what else must hold. */
export function whileIn<Type extends CommandType, Kind extends StageKind>(
  kind: Kind,
  { who, whilePaused = false }: Asked,
  objection: (route: KnownRoute, stage: StageOf<Kind>) => RefusalCode | null,
  decide: (route: KnownRoute, stage: StageOf<Kind>, command: CommandMap[Type], now: Instant) => Decision<RouteEvent>,
): Rule<Type> {
  return {
    guard(route, actor) {
      if (!who(route, actor)) return 'notYours';
      if (route.stage === null) return 'notRequested';
      if (!isIn(route, kind)) return route.stage.kind === 'closed' ? 'routeClosed' : notIn[kind];
      if (route.paused.work !== null && !whilePaused) return 'paused';
      return objection(route, route.stage);
    },
    decide: (route, command, now) => (route.stage !== null && isIn(route, kind) ? decide(route, route.stage, command, now) : refuse(notIn[kind])),
  };
}

/** A command that makes sense at any stage of an open route; `objection` names what else must hold. */
export function whileOpen<Type extends CommandType>(
  { who, whilePaused = false }: Asked,
  objection: (route: KnownRoute) => RefusalCode | null,
  decide: (route: KnownRoute, command: CommandMap[Type], now: Instant) => Decision<RouteEvent>,
): Rule<Type> {
  return {
    guard(route, actor) {
      if (!who(route, actor)) return 'notYours';
      if (route.stage === null) return 'notRequested';
      if (route.stage.kind === 'closed') return 'routeClosed';
      if (route.paused.work !== null && !whilePaused) return 'paused';
      return objection(route);
    },
    decide: (route, command, now) => (route.stage === null ? refuse('notRequested') : decide(route, command, now)),
  };
}

/** A command about a route that anybody ever asked for, open or closed, paused or not. */
export function whileKnown<Type extends CommandType>(
  { who }: Pick<Asked, 'who'>,
  objection: (route: KnownRoute) => RefusalCode | null,
  decide: (route: KnownRoute, command: CommandMap[Type], now: Instant) => Decision<RouteEvent>,
): Rule<Type> {
  return {
    guard(route, actor) {
      if (!who(route, actor)) return 'notYours';
      return route.stage === null ? 'notRequested' : objection(route);
    },
    decide: (route, command, now) => (route.stage === null ? refuse('notRequested') : decide(route, command, now)),
  };
}

export const noObjection = (): null => null;
