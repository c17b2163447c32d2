import { Router } from 'express';
import type { ApiDeps } from './deps.ts';
import type { AnyEndpoint } from './endpoint.ts';
import { createCallerLimit, type Limits } from './pipeline/limits.ts';
import { serveEndpoint } from './pipeline/serve-endpoint.ts';
import { problem } from './problem.ts';

const expressPath = (path: string): string => path.replaceAll(/\{([^}]+)\}/g, ':$1');

/** Each endpoint under its own address; another method there is a 405 that names the right ones. */
export const createRouter = (endpoints: readonly AnyEndpoint[], deps: ApiDeps, limits: Limits): Router => {
  const router = Router({ strict: true, caseSensitive: true });
  const serving = { deps, limitCaller: createCallerLimit(limits) };
  for (const [path, here] of Map.groupBy(endpoints, ({ path }) => path)) {
    const allowed = here.flatMap(({ method }) => (method === 'get' ? ['GET', 'HEAD'] : ['POST'])).join(', ');
    const route = router.route(expressPath(path));
    for (const declared of here) route[declared.method](serveEndpoint(declared, serving));
    route.all(() => {
      throw problem('methodNotAllowed', { headers: { Allow: allowed } });
    });
  }
  return router;
};
