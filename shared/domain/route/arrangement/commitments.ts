import { endOfWorkingDay } from '../../time/working-time.ts';
import type { KnownRoute } from '../route.ts';
import type { Wait } from '../waits.ts';
import { arrangementId } from './arrangement-id.ts';
import { companyHearsOf } from './company-hears.ts';
import { openArrangements } from './open-for.ts';
import { ownerOfArrangement } from './owner.ts';

/** Each open item of a checklist waits for its own owner. */
export const arrangementWaits = (route: KnownRoute): Wait[] =>
  openArrangements(route).map((arrangement) => ({
    id: arrangementId(arrangement),
    kind: companyHearsOf(arrangement.kind) ? 'arrangeInsurance' : 'arrange',
    owner: ownerOfArrangement(route, arrangement),
    since: arrangement.since,
    due: endOfWorkingDay(arrangement.dueOn),
  }));
