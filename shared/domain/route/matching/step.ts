import { dueWithin } from '../../time/due-within.ts';
import type { CommitmentKind } from '../commitment-kinds.ts';
import type { KnownRoute, Match } from '../route.ts';
import { coachOf, type Wait } from '../waits.ts';

/** A step of the coach, within the line's time for each. */
export const stepOf = (route: KnownRoute, { attempt, since }: Match, kind: CommitmentKind): Wait => ({
  id: `${kind}/${attempt}/${since}`,
  kind,
  owner: coachOf(route),
  since,
  due: dueWithin(since, route.line.matching.stepWithinWorkingDays),
});
