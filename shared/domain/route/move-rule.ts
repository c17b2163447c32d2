import { refuse } from '../decider.ts';
import type { Decision } from '../decider.ts';
import type { StageKind } from '../line/line.ts';
import type { Instant } from '../time/brands.ts';
import { moveProblem } from './days.ts';
import type { Moved, RouteEvent } from './events.ts';
import { movedTo, targetOfKind } from './moves.ts';
import type { RefusalCode } from './refusal-codes.ts';
import type { KnownRoute } from './route.ts';
import { whileOpen, type CommandMap, type Rule } from './rule.ts';
import { notSuitableFor } from './suitability/not-suitable.ts';
import { coachSide } from './who.ts';

type MoveType = 'startIntake' | 'startProgramme' | 'startMatching' | 'startPlacement' | 'startTransition' | 'startWork' | 'startAftercare';

/**
 * A move to a stage of this kind, where the route's own line leads there. `objection`: what must be there before it, whatever the command says;
 * `decide` gets the facts that every move stores, after day and note have been looked at.
 */
export const moveTo = <Type extends MoveType>(
  kind: StageKind,
  objection: (route: KnownRoute) => RefusalCode | null,
  decide: (route: KnownRoute, command: CommandMap[Type], moved: Moved, now: Instant) => Decision<RouteEvent>,
): Rule<Type> =>
  whileOpen(
    { who: coachSide },
    (route) => (targetOfKind(route, kind) === null ? 'moveNotAllowed' : objection(route)),
    (route, command, now) => {
      const target = targetOfKind(route, kind);
      if (target === null) return refuse('moveNotAllowed');
      const problem = moveProblem(command, now, route.stage.enteredOn) ?? notSuitableFor(route, command.reason);
      return problem === null ? decide(route, command, movedTo(route, target.id, command), now) : refuse(problem);
    },
  );
