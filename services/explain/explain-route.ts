import type { Database } from '#infra/database/orm.ts';
import { createReadLog } from '#infra/database/read-log/read-log.ts';
import { createReading } from '#infra/database/reading/reading.ts';
import { createRoutesLike } from '#infra/database/reading/routes-like.ts';
import { explain } from '#shared/domain/route/explain.ts';
import { routeKind } from '#shared/domain/route/kind.ts';
import { askWhichRoute, explanationLines, noSuchRoute, severalRoutes } from '#shared/domain/texts/explain-lines.ts';
import { idOf } from '#shared/domain/thing.ts';
import type { Instant } from '#shared/domain/time/brands.ts';

export type Explained = { found: boolean; lines: string[] };

/** In the read log: nobody signs in on this machine's own command line. */
const WHO = 'operator';
const WHY = 'npm run explain';

const ID_PART = /^[0-9a-f-]{1,36}$/u;
const wrong = (...lines: string[]): Explained => ({ found: false, lines });

/** Why a route waits, from what is recorded, by the same functions as the API. `asked`: a route's id, its beginning, or its workflow id. */
export async function explainRoute(asked: string, db: Database, now: Instant): Promise<Explained> {
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
  await createReadLog({ db }).write({ who: WHO, file: thing, why: WHY, traceId: null });
  return { found: true, lines: [`Route ${idOf(thing)}`, '', ...explanationLines(explain(routeKind.upcastState(snapshot.state, snapshot.v), 'operator', now))] };
}
