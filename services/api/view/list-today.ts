import type { z } from 'zod';
import type { todayList, todayListQuery } from '#shared/contracts/commitment-list.ts';
import type { ThingId } from '#shared/domain/thing.ts';
import { isOwnFilter, pageFrom, sorted } from '#shared/domain/today.ts';
import type { ApiDeps } from '../deps.ts';
import type { Caller } from '../permissions.ts';
import { seenRows, tellRows, within } from './list-commitments.ts';

type Today = z.input<typeof todayList> & { shows: ThingId[] };

/** More than anybody keeps an eye on; what lies behind it is later than all of these. */
const AT_MOST = 1_000;

/**
 * One page of what waits on this caller or, on their routes, on others. All of it is counted, and only what is shown is told: that is what is looked
 * into. A coach sees everything on their own routes; whoever sees all routes has only what is theirs counted, unless they look at that of others.
 */
export const listToday = async ({ show, page: wanted, limit }: z.output<typeof todayListQuery>, caller: Caller, deps: ApiDeps): Promise<Today> => {
  const isAll = caller.party === 'coach' || !isOwnFilter(show);
  const rows = await deps.reading.commitmentsWithin({ ...within(caller, isAll ? 'all' : 'mine'), limit: AT_MOST });
  const behind = sorted(await seenRows(rows, caller, deps), deps.now());
  const { shown, page, pages } = pageFrom(behind[show], wanted, limit);
  const { mine, overdue, due, later, hold, others } = behind;
  const ofOthers = isAll ? { hold: hold.length, others: others.length } : { hold: null, others: null };
  return {
    ...(await tellRows(shown, caller, deps)),
    page,
    pages,
    counts: { mine: mine.length, overdue: overdue.length, due: due.length, later: later.length, ...ofOthers },
  };
};
