import { Router, type RequestHandler } from 'express';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

const BUCKETS_S = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

export type Metrics = { measure: RequestHandler; pages: Router };

/** How long answers take, by pattern of the address and never by the address itself: no id and no person ends up in a metric. */
export const createMetrics = (): Metrics => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer, by endpoint and status',
    labelNames: ['method', 'path', 'status'],
    buckets: BUCKETS_S,
    registers: [registry],
  });
  const pages = Router({ strict: true, caseSensitive: true });
  pages.get('/metrics', async (_request, response) => {
    response.type(registry.contentType).send(await registry.metrics());
  });
  return {
    pages,
    measure: (request, response, next) => {
      const stop = duration.startTimer();
      response.on('finish', () => {
        const route = request.route as { path?: unknown } | undefined;
        stop({ method: request.method, path: typeof route?.path === 'string' ? route.path : 'none', status: String(response.statusCode) });
      });
      next();
    },
  };
};
