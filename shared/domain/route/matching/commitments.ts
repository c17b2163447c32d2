import type { KnownRoute, MatchingStage } from '../route.ts';
import { coachOf, dueWithin, stageWorkDays, type Wait } from '../waits.ts';

const STEP_WITHIN_WORKING_DAYS = 10;
const kinds = { proposed: 'introduction', introduced: 'agreeMatch', agreed: 'startPlacement' } as const;

/** Find a place, introduce, agree, start: each step waits for the one before. */
export function matchingWaits(route: KnownRoute, { id, match, freeSince, withdrawn }: MatchingStage): Wait[] {
  const attempt = `${id}/${route.attempts[id] ?? 1}/${withdrawn}`;
  const owner = coachOf(route);
  if (match === null) {
    return [{ id: `proposePlace/${attempt}`, kind: 'proposePlace', owner, since: freeSince, due: dueWithin(freeSince, stageWorkDays(route)) }];
  }
  const kind = kinds[match.step];
  return [{ id: `${kind}/${attempt}`, kind, owner, since: match.since, due: dueWithin(match.since, STEP_WITHIN_WORKING_DAYS) }];
}
