import type { LineDefinition } from '#shared/domain/line/line.ts';
import { lineOf } from '#shared/domain/line/lines.ts';
import type { ApiDeps } from '../deps.ts';
import { problem, refusal } from '../problem.ts';
import type { RouteFile } from '../route-file.ts';
import { hearRefusal } from '../view/hear-refusal.ts';
import { knownLines } from '../view/known-lines.ts';
import { routeOf } from '../view/route-of.ts';

const noSuchVersion = (where: 'body' | 'query') => ({ in: where, path: 'version', message: 'Deze versie van de lijn bestaat niet. Kies er een uit /v1/lines' });

/** Another version of the line that this route follows; throws a problem where nobody asked for the route, or there is no such version. */
export const lineFor = async (file: RouteFile, version: number | undefined, where: 'body' | 'query', deps: Pick<ApiDeps, 'lines'>): Promise<LineDefinition> => {
  const route = routeOf(file);
  if (route.stage === null) {
    const { code, sentence } = hearRefusal('notRequested', 'lead', null);
    throw refusal(code, sentence);
  }
  const line = version === undefined ? route.line : lineOf(await knownLines(deps), route.line.id, version);
  if (line === null) throw problem('invalidInput', { errors: [noSuchVersion(where)] });
  return line;
};
