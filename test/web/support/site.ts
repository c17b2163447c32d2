import { createServer } from 'node:http';
import { rm } from 'node:fs/promises';
import { createSessions } from '#infra/database/sessions/sessions.ts';
import { EIDAS_LEVELS } from '#infra/identity/acr.ts';
import { createRelyingParty } from '#infra/identity/relying-party.ts';
import { close } from '#infra/run/pages/serve.ts';
import { serveIdentity } from '#infra/run/pages/serve-identity.ts';
import { freePorts } from '#infra/run/ports.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { readRoutes } from '#services/api/endpoints/routes.ts';
import { createAssets } from '#services/web/assets/assets.ts';
import { createApp } from '#services/web/create-app.ts';
import { instant } from '#shared/domain/time/amsterdam.ts';
import type { Person } from '#shared/ports/people.ts';
import { aGround, anApi } from '#test/api/support/api.ts';
import { bodyOf } from '#test/api/support/calls.ts';
import { AUDIENCE } from '#test/api/support/names.ts';
import { people } from '#test/api/support/people.ts';
import { aWorker } from '#test/api/support/worker.ts';
import { aDataFolder } from '#test/support/a-start.ts';

/** Somebody who can sign in, and whom nobody gave access. */
export const STRANGER = 'stranger';

const everybody = [
  ...Object.values<Person>(people).map((person) => ({ ...person, subject: person.subject ?? '', email: '' })),
  { ...people.anna, id: STRANGER, subject: STRANGER, name: 'Vreemde Gast', email: '' },
];

export const IDLE_S = 1_800;
export const LIMIT_S = 28_800;

type WebChanges = { minimum?: string; apiUrl?: string; perMinute?: number; idleS?: number };

/** The website with everything behind it: identity provider, API, worker, Temporal and PostgreSQL, all real. */
export const aSite = async (replace: (deps: ApiDeps) => Partial<ApiDeps> = () => ({})) => {
  const [identityPort = 0, webPort = 0, strictPort = 0] = await freePorts(3);
  const ground = await aGround();
  const folder = await aDataFolder();
  const urls = [webPort, strictPort].map((port) => `http://127.0.0.1:${String(port)}`);
  const identity = await serveIdentity({
    folder,
    port: identityPort,
    audience: AUDIENCE,
    people: everybody,
    redirectUris: urls.map((url) => `${url}/aangemeld`),
    afterSignOut: urls.map((url) => `${url}/inloggen`),
  });
  const issuer = { ...ground.issuer, url: identity.issuer, token: ({ sub = '' }: { sub?: string }) => identity.tokenFor(sub) };
  const api = await anApi({ ...ground, issuer });
  Object.assign(api.deps, replace({ ...api.deps }));
  const worker = await aWorker(ground);
  const clock = { aheadMs: 0 };
  const faults: unknown[] = [];

  const serveWeb = async (port: number, { minimum = EIDAS_LEVELS[1], apiUrl = api.url, perMinute = 100_000, idleS = IDLE_S }: WebChanges = {}) => {
    const url = `http://127.0.0.1:${String(port)}`;
    const sessions = createSessions({ url: ground.databaseUrl, poolSize: 3, keptS: LIMIT_S });
    const relyingParty = createRelyingParty({
      issuer: identity.issuer,
      clientId: 'ontwikkellijn-web',
      clientSecret: null,
      scope: 'openid profile',
      redirectUri: `${url}/aangemeld`,
      afterSignOut: `${url}/inloggen`,
      acr: { levels: EIDAS_LEVELS, minimum },
    });
    const app = createApp({
      deps: { sessions, relyingParty, apiUrl, now: () => instant(Date.now() + clock.aheadMs) },
      assets: await createAssets(),
      url,
      issuer: identity.issuer,
      session: { secret: 'a secret of these tests, and of nothing else', idleS, limitS: LIMIT_S },
      limits: { perMinute, signInsPerMinute: 100_000 },
      trustedProxies: 0,
      log: { error: (fault: unknown) => void faults.push(fault), warn: () => undefined },
      logRequests: (_request, _response, next) => next(),
    });
    const server = createServer(app);
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    return { url, close: () => Promise.all([close(server), sessions.close()]) };
  };

  const web = await serveWeb(webPort);
  return {
    url: web.url,
    api,
    ground,
    faults,
    /** Moves the website's own clock; that of the API and of Temporal goes on as it was. */
    later: (ms: number): void => void (clock.aheadMs += ms),
    /** The same website with other settings, on another port. */
    another: (changes: WebChanges) => serveWeb(strictPort, changes),
    close: async (): Promise<void> => {
      await web.close();
      await worker.close();
      await api.close();
      await close(identity.server);
      await ground.close();
      await rm(folder, { recursive: true });
    },
  };
};
export type Site = Awaited<ReturnType<typeof aSite>>;

/** Of whom Anna has a route. */
export const namesOfRoutes = async ({ api }: Site): Promise<(string | null)[]> =>
  bodyOf(await (await api.as('anna')).call(readRoutes, { query: {} })).items.map(({ residentName }) => residentName);
