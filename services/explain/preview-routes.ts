import { parseArgs } from 'node:util';
import { createLines } from '#infra/database/lines/lines.ts';
import type { Database } from '#infra/database/orm.ts';
import { createReading } from '#infra/database/reading/reading.ts';
import type { LineDefinition } from '#shared/domain/line/line.ts';
import { lineOf } from '#shared/domain/line/lines.ts';
import { loadOf, previewRoute } from '#shared/domain/route/preview/preview.ts';
import type { KnownRoute, Route } from '#shared/domain/route/route.ts';
import { askWhichRoutes, loadLines, noSuchVersion, noneInStage, nothingToPreview, previewLines } from '#shared/domain/texts/preview.ts';
import type { Instant } from '#shared/domain/time/brands.ts';
import { logLooked, routeIn, tellOfRoute, type Told } from './find-route.ts';

const WHY = 'npm run preview';
/** A wave is a group of people: more than this is not looked at in one go. */
const MOST_IN_A_WAVE = 500;

const knownLines = async (db: Database): Promise<LineDefinition[]> => (await createLines({ db }).all()).map(({ line }) => line);

/** The line to play a route with: its own, or another version of it; null where there is no such version. */
const lineFor = ({ line }: KnownRoute, version: string | undefined, known: readonly LineDefinition[]): LineDefinition | null =>
  version === undefined ? line : lineOf(known, line.id, Number(version));

const previewOne = (route: Route, version: string | undefined, known: readonly LineDefinition[], now: Instant): string[] => {
  if (route.stage === null) return [nothingToPreview];
  const line = lineFor(route, version, known);
  return line === null ? [noSuchVersion(version ?? '')] : previewLines(previewRoute(route, now, line), line);
};

/** Every route that is in a stage, together: what they ask of whom in which week. */
const previewWave = async (stage: string, version: string | undefined, db: Database, now: Instant): Promise<Told> => {
  const known = await knownLines(db);
  const reading = createReading({ db });
  const things = (await reading.routes({ scope: 'all', stage, limit: MOST_IN_A_WAVE })).map(({ thing }) => thing);
  const routes = (await reading.routesOf(things)).map(routeIn).filter((route) => route.stage !== null);
  if (routes.length === 0) return { found: false, lines: [noneInStage(stage)] };
  await logLooked(db, WHY, ...things);
  const previews = routes.flatMap((route) => {
    const line = lineFor(route, version, known);
    return line === null ? [] : previewRoute(route, now, line);
  });
  if (previews.length === 0) return { found: false, lines: [noSuchVersion(version ?? '')] };
  const [kept, ignored] = [previews.map((preview) => preview.kept), previews.map((preview) => preview.ignored)];
  return { found: true, lines: loadLines(stage, routes.length, loadOf(kept), loadOf(ignored)) };
};

/** `[<route id or its beginning>] [--stage <stage id>] [--version <of its line>]`: what is to come, twice: everybody keeps each promise, nobody does anything. */
export const previewRoutes = async (args: string[], db: Database, now: Instant): Promise<Told> => {
  const { values, positionals } = parseArgs({
    args,
    options: { stage: { type: 'string' }, version: { type: 'string' } },
    allowPositionals: true,
    strict: false,
  });
  const version = typeof values.version === 'string' ? values.version : undefined;
  const [asked] = positionals;
  if (asked !== undefined) {
    const known = await knownLines(db);
    return tellOfRoute(asked, db, WHY, (id, route) => [`Route ${id}`, '', ...previewOne(route, version, known, now)]);
  }
  if (typeof values.stage === 'string') return previewWave(values.stage, version, db, now);
  return { found: false, lines: [askWhichRoutes] };
};
