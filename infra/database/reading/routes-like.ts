import { thingId, type ThingId } from '#shared/domain/thing.ts';
import type { Sql } from '../sql.ts';

const MOST = 10;
const routesLike = {
  name: 'routes-like',
  text: `select thing from snapshot where kind = 'route' and sequence > 0 and starts_with(thing, $1) order by thing limit ${String(MOST)}`,
};

/** The routes whose id begins like this, ten at most: people copy the beginning of an id. */
export const createRoutesLike =
  ({ sql }: { sql: Sql }) =>
  async (beginning: string): Promise<ThingId[]> =>
    (await sql.query<{ thing: ThingId }>(routesLike, [thingId('route', beginning)])).map(({ thing }) => thing);
