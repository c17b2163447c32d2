import type { Database } from '#infra/database/orm.ts';
import { explain } from '#shared/domain/route/explain.ts';
import { explanationLines } from '#shared/domain/texts/explain-lines.ts';
import type { Instant } from '#shared/domain/time/brands.ts';
import { tellOfRoute, type Told } from './find-route.ts';

const WHY = 'npm run explain';

/** Why a route waits, from what is recorded, by the same functions as the API. `asked`: a route's id, its beginning, or its workflow id. */
export const explainRoute = (asked: string, db: Database, now: Instant): Promise<Told> =>
  tellOfRoute(asked, db, WHY, (id, route) => [`Route ${id}`, '', ...explanationLines(explain(route, 'operator', now))]);
