import type { StageDefinition, StageKind } from '../../line/line.ts';
import { targetOfKind, targetsOfKinds } from '../moves.ts';
import { stageDefinition, type KnownRoute } from '../route.ts';

/** Where a placement may begin from here: a stage of that kind that the line leads to, or the present one once more at another company. */
export function placementTarget(route: KnownRoute): StageDefinition | null {
  const onward = targetOfKind(route, 'placement');
  return onward ?? (route.stage.kind === 'placement' ? stageDefinition(route.line, route.stage.id) : null);
}

/** Stages in which somebody whose placement ended is looked after, nothing else being needed first. */
const soft: readonly StageKind[] = ['matching', 'preparation', 'intake'];

/** Where a placement that ends may land: always in an open stage. */
export const landings = (route: KnownRoute): StageDefinition[] => targetsOfKinds(route, soft);
