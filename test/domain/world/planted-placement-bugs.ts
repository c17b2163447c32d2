import { accept } from '#shared/domain/decider.ts';
import { moveOf, planVersion } from '#shared/domain/route/moves.ts';
import type { RouteDecider } from './route-decider.ts';

/** Mistakes about placements that a walk must notice. */
export const plantedPlacementBugs: Readonly<Record<string, { noticed: RegExp; bug: (right: RouteDecider) => RouteDecider }>> = {
  'an extension that the law does not allow': {
    noticed: /was extended beyond what the law allows/,
    bug: (right) => ({
      ...right,
      decide(route, command, now) {
        const decision = right.decide(route, command, now);
        if (decision.accepted || decision.code !== 'limitPassed' || command.type !== 'extendPlacement' || route.stage === null) return decision;
        return accept({ type: 'placementExtended', untilOn: command.untilOn, planVersion: planVersion(route), ...moveOf(command), at: now, by: command.by });
      },
    }),
  },
  'an end after which nobody talks': {
    noticed: /a placement ended and nobody talks soon/,
    bug: (right) => ({ ...right, commitments: (route) => right.commitments(route).filter(({ id }) => !id.startsWith('stayInTouch/ended/')) }),
  },
  'an arrangement about somebody that a company is asked for': {
    noticed: /and may not hear of it/,
    bug: (right) => ({
      ...right,
      commitments: (route) =>
        right.commitments(route).map((promised) => (promised.kind === 'arrange' ? { ...promised, owner: { party: 'employer', id: null } } : promised)),
    }),
  },
};
