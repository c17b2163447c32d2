import { endOfWorkingDay } from '../../time/working-time.ts';
import type { KnownRoute } from '../route.ts';
import type { Wait } from '../waits.ts';
import { openArrangements } from './open-for.ts';
import { ownerOfArrangement } from './owner.ts';

/** Each open item of a checklist waits for its own owner. */
export const arrangementWaits = (route: KnownRoute): Wait[] =>
  openArrangements(route).map((arrangement) => ({
    id: `arrange/${arrangement.attempt ?? 'job'}/${arrangement.kind}/${arrangement.dueOn}`,
    kind: 'arrange',
    owner: ownerOfArrangement(route, arrangement),
    since: arrangement.since,
    due: endOfWorkingDay(arrangement.dueOn),
  }));
