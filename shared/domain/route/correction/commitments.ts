import { dueWithin } from '../../time/due-within.ts';
import type { KnownRoute } from '../route.ts';
import { coachOf, type Wait } from '../waits.ts';

const RESOLVE_WITHIN_WORKING_DAYS = 5;

/** The commitment to look at what a correction left. */
export const conflictId = ({ id }: KnownRoute['conflicts'][number]): string => `resolveCorrection/${id}`;

/** What the right fact would have forbidden is somebody's to look at. */
export const conflictWaits = (route: KnownRoute): Wait[] =>
  route.conflicts.map((conflict) => ({
    id: conflictId(conflict),
    kind: 'resolveCorrection',
    owner: coachOf(route),
    since: conflict.since,
    due: dueWithin(conflict.since, RESOLVE_WITHIN_WORKING_DAYS),
  }));
