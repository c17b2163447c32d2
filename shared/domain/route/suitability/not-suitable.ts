import type { RefusalCode } from '../refusal-codes.ts';
import type { KnownRoute } from '../route.ts';
import type { MoveReason } from '../vocabulary.ts';

/** Where people decided "not now", one goes on from the intake only after a new decision, or with a reason that overrules it. */
export const notSuitableFor = ({ stage, suitability }: KnownRoute, reason: MoveReason): RefusalCode | null =>
  stage.kind === 'intake' && suitability?.suitability === 'not-now' && reason !== 'tailored' ? 'notSuitable' : null;
