import { endOfWorkingDay } from '../../time/working-time.ts';
import type { Arrangement, KnownRoute } from '../route.ts';
import type { Wait } from '../waits.ts';
import { companyHearsOf } from './company-hears.ts';
import { openArrangements } from './open-for.ts';
import { ownerOfArrangement } from './owner.ts';

/** The promise that something is arranged by its day; another day is another promise. */
export const arrangementId = ({ attempt, kind, dueOn }: Pick<Arrangement, 'attempt' | 'kind' | 'dueOn'>): string =>
  `arrange/${attempt ?? 'job'}/${kind}/${dueOn}`;

/** Each open item of a checklist waits for its own owner. */
export const arrangementWaits = (route: KnownRoute): Wait[] =>
  openArrangements(route).map((arrangement) => ({
    id: arrangementId(arrangement),
    kind: companyHearsOf(arrangement.kind) ? 'arrangeInsurance' : 'arrange',
    owner: ownerOfArrangement(route, arrangement),
    since: arrangement.since,
    due: endOfWorkingDay(arrangement.dueOn),
  }));
