import type { Changes } from '../change.ts';

/** References that stay at hand; the journal remembers all of them. */
const REMEMBERED_DECISIONS = 20;

export const decisionChanges: Changes<'decisionReferred'> = {
  decisionReferred: (route, { kind, reference, decidedOn, objectionUntil }) => ({
    ...route,
    decisions: [...route.decisions, { kind, reference, decidedOn, objectionUntil }].slice(-REMEMBERED_DECISIONS),
  }),
};
