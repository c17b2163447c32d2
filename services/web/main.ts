import { createServer } from 'node:http';
import { createSessions } from '#infra/database/sessions/sessions.ts';
import { createRelyingParty } from '#infra/identity/relying-party.ts';
import { createLogger } from '#infra/logging/logger.ts';
import { logRequests } from '#infra/http/log-requests.ts';
import { stopGently } from '#infra/http/stop-gently.ts';
import { instant } from '#shared/domain/time/amsterdam.ts';
import { createAssets } from './assets/assets.ts';
import { webConfig, type WebConfig } from './config.ts';
import { createApp } from './create-app.ts';

const configOrExit = (): WebConfig => {
  try {
    return webConfig(process.env);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
};

const log = createLogger('web');
const config = configOrExit();
const { database, identity, url } = config;
const sessions = createSessions({ ...database, keptS: config.session.limitS });
const relyingParty = createRelyingParty({ ...identity, redirectUri: `${url}/aangemeld`, afterSignOut: `${url}/inloggen` });

const app = createApp({
  ...config,
  deps: { sessions, relyingParty, apiUrl: config.apiUrl, now: () => instant(Date.now()) },
  assets: await createAssets(),
  issuer: identity.issuer,
  log,
  logRequests: logRequests(log),
});

const server = createServer(app);
server.listen(config.port, config.host, () => log.info(server.address(), 'the website answers'));
server.on('error', (error) => {
  console.error(`De website kan niet luisteren op ${config.host}:${String(config.port)}: ${error.message}`);
  process.exit(1);
});

stopGently({ server, onStop: () => undefined, close: () => sessions.close() });
