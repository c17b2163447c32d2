import { createServer } from 'node:http';
import { pino } from 'pino';
import { apiConfig } from './config.ts';
import { connectDeps } from './connect-deps.ts';
import { createApp } from './create-app.ts';
import { endpoints } from './endpoints/all.ts';
import { logRequests } from './operations/log-requests.ts';
import { stopGently } from './operations/stop-gently.ts';

const log = pino({ name: 'api' });
const config = apiConfig(process.env);
const connected = await connectDeps(config);
let isStopping = false;

const app = createApp({
  endpoints,
  deps: connected.deps,
  dependencies: connected.dependencies,
  limits: config.limits,
  corsOrigins: config.corsOrigins,
  trustedProxies: config.trustedProxies,
  url: config.url,
  securityContact: config.securityContact,
  isStopping: () => isStopping,
  log,
  logRequests: logRequests(log),
});

const server = createServer(app);
server.listen(config.port, config.host, () => log.info({ port: config.port }, 'the API answers'));

stopGently({
  server,
  onStop: () => {
    isStopping = true;
  },
  close: () => connected.close(),
});
