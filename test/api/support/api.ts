import { createServer } from 'node:http';
import { createClient, type ApiClient } from '#services/api/client.ts';
import { connectDeps } from '#services/api/connect-deps.ts';
import { createApp, type AppSettings } from '#services/api/create-app.ts';
import { endpoints } from '#services/api/endpoints/all.ts';
import { createPeople } from '#infra/database/people/people.ts';
import { createCompanies } from '#infra/database/companies/companies.ts';
import { createDatabase } from '#infra/database/orm.ts';
import type { Person } from '#shared/ports/people.ts';
import { aDatabase, aNamespaceName, aTaskQueue, temporalAddress } from '#test/support/stack.ts';
import { anIssuer, type Issuer } from './issuer.ts';
import { AUDIENCE } from './names.ts';
import { companies, people, type Subject } from './people.ts';

/** One API process as it is, in this process; everything it needs is real. */
export type Api = {
  url: string;
  faults: unknown[];
  deps: AppSettings['deps'];
  as(subject: Subject | null): Promise<ApiClient>;
  tokenOf(subject: string): Promise<string>;
  close(): Promise<void>;
};

type Ground = { databaseUrl: string; temporalAddress: string; issuer: Issuer; taskQueue: string };

/** A database with people in it and an issuer that knows them: what several API processes can share. */
export const aGround = async (stack?: { databaseUrl: string; temporalAddress: string }) => {
  const database = stack === undefined ? await aDatabase() : { url: stack.databaseUrl, drop: () => Promise.resolve() };
  const issuer = await anIssuer();
  const db = await createDatabase({ url: database.url, poolSize: 2 });
  await Promise.all(Object.values<Person>(people).map((each) => createPeople({ db }).save(each)));
  await Promise.all(companies.map((each) => createCompanies({ db }).save(each)));
  return {
    databaseUrl: database.url,
    temporalAddress: stack?.temporalAddress ?? temporalAddress(),
    issuer,
    taskQueue: aTaskQueue(),
    db,
    /** Nobody records anything until the returned function is called, as when the database is slow to write. */
    holdRecording: (): Promise<() => void> =>
      new Promise((isHeld, fail) => {
        const holding = db.sql.transaction(async (query) => {
          await query({ name: 'hold-recording', text: 'lock table journal in share mode' }, []);
          await new Promise<void>((release) => isHeld(release));
        });
        holding.catch(fail);
      }),
    close: async (): Promise<void> => {
      await db.close();
      await issuer.close();
      await database.drop();
    },
  };
};
export type SharedGround = Awaited<ReturnType<typeof aGround>>;

const PATIENCE_MS = 4_000;
const NO_LIMITS = { perMinute: 1_000_000, failedSignInsPerMinute: 1_000_000 };

export const anApi = async (
  { databaseUrl, temporalAddress: address, issuer, taskQueue }: Ground,
  changes: Partial<AppSettings> = {},
  replaced: Partial<AppSettings['deps']> = {},
): Promise<Api> => {
  const faults: unknown[] = [];
  const log = { error: (fault: unknown) => void faults.push(fault), warn: () => undefined };
  const connected = await connectDeps({
    log,
    database: { url: databaseUrl, poolSize: 5 },
    temporal: { address, namespace: aNamespaceName(), taskQueue, patienceMs: PATIENCE_MS },
    identity: { issuer: issuer.url, audience: AUDIENCE },
  });
  const deps = { ...connected.deps, ...replaced };
  const app = createApp({
    endpoints,
    deps,
    dependencies: connected.dependencies,
    limits: NO_LIMITS,
    corsOrigins: ['https://pilot.example'],
    trustedProxies: 0,
    url: 'http://127.0.0.1',
    securityContact: 'mailto:security@ontwikkellijn.example',
    isStopping: () => false,
    log,
    logRequests: (_request, _response, next) => next(),
    ...changes,
  });
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const listening = server.address();
  const url = `http://127.0.0.1:${String(typeof listening === 'object' ? listening?.port : '')}`;
  const tokenOf = (subject: string) => issuer.token({ sub: subject });
  return {
    url,
    faults,
    deps,
    tokenOf,
    as: async (subject) => createClient({ baseUrl: url, token: subject === null ? null : await tokenOf(subject) }),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await connected.close();
    },
  };
};
