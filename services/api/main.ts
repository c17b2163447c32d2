import { createServer } from 'node:http';
import { createLogger } from '#infra/logging/logger.ts';
import { apiConfig, type ApiConfig } from './config.ts';
import { connectDeps } from './connect-deps.ts';
import { createApp } from './create-app.ts';
import { endpoints } from './endpoints/all.ts';
import { logRequests } from '#infra/http/log-requests.ts';
import { stopGently } from '#infra/http/stop-gently.ts';

const configOrExit = (): ApiConfig => {
  try {
    return apiConfig(process.env);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
};

const log = createLogger('api');
const config = configOrExit();
const connected = await connectDeps(config);
let isStopping = false;

const app = createApp({
  ...config,
  endpoints,
  deps: connected.deps,
  dependencies: connected.dependencies,
  isStopping: () => isStopping,
  log,
  logRequests: logRequests(log),
});

const server = createServer(app);
server.listen(config.port, config.host, () => log.info(server.address(), 'the API answers'));
server.on('error', (error) => {
  console.error(`De API kan niet luisteren op ${config.host}:${String(config.port)}: ${error.message}`);
  process.exit(1);
});

stopGently({
  server,
  onStop: () => {
    isStopping = true;
    connected.deps.events.close();
  },
  close: () => connected.close(),
});
