import { createServer } from 'node:http';
import { createLogger } from '#infra/logging/logger.ts';
import { apiConfig, type ApiConfig } from './config.ts';
import { connectDeps } from './connect-deps.ts';
import { createApp } from './create-app.ts';
import { endpoints } from './endpoints/all.ts';
import { goOnWithImport } from './pilot-import/run-import.ts';
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
const connected = await connectDeps({ ...config, log });
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

connected.deps.background.go(() => goOnWithImport(connected.deps)); // one that was cut off when a process was killed

stopGently({
  server,
  onStop: () => {
    isStopping = true;
    connected.deps.background.stop();
    void connected.deps.events.close();
  },
  close: () => connected.close(),
});
