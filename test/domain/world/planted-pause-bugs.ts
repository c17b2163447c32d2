import type { Route } from '#shared/domain/route/route.ts';
import type { RouteDecider } from './route-decider.ts';

type Bug = (right: RouteDecider) => RouteDecider;

const evolving =
  (type: string, change: (after: Route, before: Route) => Route): Bug =>
  (right) => ({
    ...right,
    evolve(route, event) {
      const after = right.evolve(route, event);
      return event.type === type ? change(after, route) : after;
    },
  });

/** Mistakes about pauses and corrections that a walk must notice. */
export const plantedPauseBugs: Readonly<Record<string, { noticed: RegExp; bug: Bug }>> = {
  'a pause that stops a limit of the law': {
    noticed: /stands still in a pause that it is no part of/,
    bug: (right) => ({
      ...right,
      commitments: (route) => right.commitments(route).filter(({ kind }) => kind !== 'instrumentLimit' || route.stage === null || route.paused.work === null),
    }),
  },
  'a pause of the questions that stops the work': {
    noticed: /stands still in a pause that it is no part of/,
    bug: (right) => ({
      ...right,
      commitments: (route) =>
        right.commitments(route).filter(({ kind }) => kind !== 'stayInTouch' || route.stage === null || route.paused['check-in'] === null),
    }),
  },
  'a correction that makes people late': {
    noticed: /a correction of \w+ makes .* late/,
    bug: evolving('factCorrected', (after) => (after.stage === null ? after : { ...after, passed: {} })),
  },
  'a correction that forgets what it replaced': {
    noticed: /was put right and back, and something else changed/,
    bug: evolving('factCorrected', (after) => (after.stage === null ? after : { ...after, contact: { ...after.contact, count: after.contact.count + 1 } })),
  },
};
