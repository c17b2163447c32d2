import { LEAD, type Owner } from '../actor.ts';
import type { Instant } from '../time/brands.ts';
import type { CommitmentKind } from './commitment-kinds.ts';
import { stageDefinition, type KnownRoute, type Stage } from './route.ts';

/** A promise before pauses, imports and its ladder are taken into account. The id changes when the promise is made anew. */
export type Wait = { id: string; kind: CommitmentKind; owner: Owner; since: Instant; due: Instant; standIn?: Owner };

/** The coach of the route, or any lead while there is none. */
export const coachOf = ({ coachId }: KnownRoute): Owner => (coachId === null ? LEAD : { party: 'coach', id: coachId });

/** A stage with the how-manieth time it is: what is promised in another attempt is another promise. */
export const attemptOf = ({ attempts }: Pick<KnownRoute, 'attempts'>, { id }: Pick<Stage, 'id'>): string => `${id}/${attempts[id] ?? 1}`;

const DEFAULT_SILENCE_LIMIT = 20;

/** The longest anybody may hear nothing in this stage, in working days. */
export const silenceLimit = ({ line, stage }: KnownRoute): number => stageDefinition(line, stage.id)?.silenceLimitWorkingDays ?? DEFAULT_SILENCE_LIMIT;

/** Working days for the stage's own work; where its line does not say so, nobody waits longer for it than they may hear nothing. */
export const stageWorkDays = (route: KnownRoute): number => stageDefinition(route.line, route.stage.id)?.dueWithinWorkingDays ?? silenceLimit(route);
