import type { Database } from '#infra/database/orm.ts';
import { createReadLog } from '#infra/database/read-log/read-log.ts';
import { createReading } from '#infra/database/reading/reading.ts';
import { createRoutesLike } from '#infra/database/reading/routes-like.ts';
import { routeKind } from '#shared/domain/route/kind.ts';
import type { Route } from '#shared/domain/route/route.ts';
import { askWhichRoute, noSuchRoute, severalRoutes } from '#shared/domain/texts/explain-lines.ts';
import { idOf, type ThingId } from '#shared/domain/thing.ts';
import type { Snapshot } from '#shared/ports/reading.ts';

/** What to print, and whether it answers the question. */
export type Told = { found: boolean; lines: string[] };

/** In the read log: nobody signs in on this machine's own command line. */
const WHO = 'operator';

const ID_PART = /^[0-9a-f-]{1,36}$/u;
const wrong = (...lines: string[]): Told => ({ found: false, lines });

/** What is recorded of a route, in the shape of this version. */
export const routeIn = ({ state, v }: Snapshot): Route => routeKind.upcastState(state, v);

/** Writes that somebody on this machine looked into these files, and why. */
export const logLooked = (db: Database, why: string, ...things: ThingId[]): Promise<void> =>
  createReadLog({ db }).write(...things.map((file) => ({ who: WHO, file, why, traceId: null })));

/** Tells about one route, named by its id, the beginning of it, or its workflow id; where it is not one, says what to ask. */
export async function tellOfRoute(asked: string, db: Database, why: string, tell: (id: string, route: Route) => string[]): Promise<Told> {
  const beginning = asked
    .trim()
    .toLowerCase()
    .replace(/^route\//u, '');
  if (beginning === '') return wrong(askWhichRoute);
  const things = ID_PART.test(beginning) ? await createRoutesLike(db)(beginning) : [];
  const [thing, another] = things;
  if (thing === undefined) return wrong(noSuchRoute(asked));
  if (another !== undefined) return wrong(severalRoutes, ...things.map((each) => `  ${idOf(each)}`));
  const snapshot = await createReading({ db }).route(thing);
  if (snapshot === null) return wrong(noSuchRoute(asked));
  await logLooked(db, why, thing);
  return { found: true, lines: tell(idOf(thing), routeIn(snapshot)) };
}
