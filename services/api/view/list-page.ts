import type { z } from 'zod';
import type { routeList } from '#shared/contracts/route-list.ts';
import type { ThingId } from '#shared/domain/thing.ts';

/** One page, and the files it shows something of. */
export type Page = z.input<typeof routeList> & { shows: ThingId[] };
