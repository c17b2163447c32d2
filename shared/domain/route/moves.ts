import type { StageDefinition, StageKind } from '../line/line.ts';
import type { Move, Review } from './commands.ts';
import type { Moved } from './events.ts';
import { stageDefinition, type KnownRoute } from './route.ts';

/** The stages that the route's own line lets it go to from here. */
export function targets({ line, stage }: KnownRoute): StageDefinition[] {
  const moves = stageDefinition(line, stage.id)?.moves ?? [];
  return line.stages.filter((target) => moves.includes(target.id));
}

/** The first stage of this kind that the line leads to from here, or null. */
export const targetOfKind = (route: KnownRoute, kind: StageKind): StageDefinition | null => targets(route).find((target) => target.kind === kind) ?? null;

/** The stages of these kinds that the line leads to from here, the first named kind first. */
export const targetsOfKinds = (route: KnownRoute, kinds: readonly StageKind[]): StageDefinition[] =>
  kinds.flatMap((kind) => targets(route).filter((target) => target.kind === kind));

/** Kinds of stage that a step back can lead to. */
const wayBack: readonly StageKind[] = ['intake', 'preparation', 'matching', 'placement'];

/** Where a step back may lead: earlier in the line than now. */
export function targetsBack(route: KnownRoute): StageDefinition[] {
  const here = route.line.stages.findIndex((stage) => stage.id === route.stage.id);
  return targets(route).filter((target) => wayBack.includes(target.kind) && route.line.stages.indexOf(target) < here);
}

export const moveOf = ({ decidedOn, residentView, reason, noteId }: Move): Move => ({ decidedOn, residentView, reason, noteId });

export const reviewOf = ({ heldOn, residentView, minutes, noteId }: Review): Review => ({ heldOn, residentView, minutes, noteId });

/** What a move to `to` stores beside the feature's own facts. */
export const movedTo = (route: KnownRoute, to: string, move: Move): Moved => ({
  ...moveOf(move),
  from: route.stage.id,
  to,
  attempt: (route.attempts[to] ?? 0) + 1,
  planVersion: planVersion(route),
});

export const planVersion = (route: KnownRoute): number | null => route.plan?.version ?? null;
