import { createServer } from 'node:http';
import { z } from 'zod';
import { createDatabase } from '#infra/database/orm.ts';
import { createLogger } from '#infra/logging/logger.ts';
import { logRequests } from '#infra/http/log-requests.ts';
import { apiConfig } from '#services/api/config.ts';
import { connectDeps } from '#services/api/connect-deps.ts';
import { createApp } from '#services/api/create-app.ts';
import { endpoint, none } from '#services/api/endpoint.ts';
import { endpoints } from '#services/api/endpoints/all.ts';

/** The API as it is, with one more address: what `select 1` costs on the same way as everything else. Its environment is that of the API. */
const config = apiConfig(process.env);
const log = createLogger('api');
const { deps, dependencies } = await connectDeps({ ...config, log });
const { sql } = await createDatabase(config.database);

const selectOne = endpoint({
  name: 'selectOne',
  method: 'get',
  path: '/select-one',
  summary: 'Eén',
  permission: 'route:read',
  isNarrowed: true,
  params: none,
  query: none,
  body: none,
  answers: { 200: z.object({ one: z.int() }) },
  handle: async () => {
    const [row] = await sql.query<{ one: number }>({ name: 'select-one', text: 'select 1 as one' }, []);
    return { status: 200 as const, body: { one: row?.one ?? 0 } };
  },
});

const app = createApp({
  ...config,
  endpoints: [...endpoints, selectOne],
  deps,
  dependencies,
  isStopping: () => false,
  log,
  logRequests: logRequests(log),
});
createServer(app).listen(config.port, config.host);
