import { close } from '#infra/run/pages/serve.ts';
import { serveIdentity } from '#infra/run/pages/serve-identity.ts';
import { freePort, freePorts } from '#infra/run/ports.ts';
import { AUDIENCE } from '#test/api/support/names.ts';
import { aNamespaceName, aTaskQueue } from '#test/support/stack.ts';
import { coaches, LEAD } from './fill-pilot.ts';
import { child, end, startWorker, theStores, untilReady } from './ground.ts';

const NO_LIMIT = '100000000';
const SECRET = 'a secret of this bench, and of nothing else';

/** The website as people reach it, with the whole stack beside it: real servers, and a worker, an API and a web process of their own. */
export const aWebsite = async () => {
  const stores = await theStores();
  const { databaseUrl, temporalAddress } = stores;
  const [identityPort = 0, apiPort = 0, webPort = 0] = await freePorts(3);
  const urlAt = (port: number): string => `http://127.0.0.1:${String(port)}`;
  const [apiUrl, url] = [urlAt(apiPort), urlAt(webPort)];
  const identity = await serveIdentity({
    folder: stores.folder,
    port: identityPort,
    audience: AUDIENCE,
    people: [...coaches, LEAD],
    redirectUris: [`${url}/aangemeld`],
    afterSignOut: [`${url}/inloggen`],
  });
  const taskQueue = aTaskQueue();
  const shared = { DATABASE_URL: databaseUrl, OIDC_ISSUER: identity.issuer, API_URL: apiUrl, RATE_LIMIT: NO_LIMIT, LOG_LEVEL: 'error' };
  const temporal = { TEMPORAL_ADDRESS: temporalAddress, TEMPORAL_NAMESPACE: aNamespaceName(), TEMPORAL_TASK_QUEUE: taskQueue };
  const worker = await startWorker(databaseUrl, temporalAddress, taskQueue);
  const apiOn = (port: number): Record<string, string> => ({ ...shared, ...temporal, OIDC_AUDIENCE: AUDIENCE, API_PORT: String(port) });
  const api = child('services/api/main.ts', [], apiOn(apiPort));
  const web = child('services/web/main.ts', [], { ...shared, WEB_URL: url, WEB_PORT: String(webPort), SESSION_SECRET: SECRET, SIGN_IN_LIMIT: NO_LIMIT });
  const started = [web, api, worker];
  await Promise.all([untilReady(apiUrl), untilReady(url)]);

  return {
    url,
    apiUrl,
    databaseUrl,
    /** What works on an answer. */
    pids: [web.pid ?? 0, api.pid ?? 0, stores.pids.postgres],
    tokenOf: (subject: string): Promise<string> => identity.tokenFor(subject),
    /** One more API, with an address that does `select 1`; returns where. */
    startOneApi: async (): Promise<string> => {
      const port = await freePort();
      started.unshift(child('test/bench/one-api.ts', [], apiOn(port)));
      await untilReady(urlAt(port));
      return urlAt(port);
    },
    close: async (): Promise<void> => {
      await end(...started);
      await close(identity.server);
      await stores.close();
    },
  };
};

export type Website = Awaited<ReturnType<typeof aWebsite>>;
