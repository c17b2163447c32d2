import { createHash } from 'node:crypto';
import { hostname } from 'node:os';
import { ensureNamespace } from '../temporal/namespace.ts';
import { CannotStart } from './cannot-start.ts';
import { findTemporal, migrateDatabase, ownDatabaseOn, startLocalPostgres, startLocalTemporal } from './start-stores.ts';
import { startApi, startWeb, startWorker } from './start-services.ts';
import { startIdentity, startMail } from './start-tools.ts';
import { AUDIENCE, NAMESPACE, TASK_QUEUE, type Starting } from './starting.ts';
import type { TokenMaker } from '../identity/example-token.ts';

/** What runs, as settings that any command of this project understands. `tokenFor` is null where another identity provider signs people in. */
export type Running = { environment: Record<string, string>; tokenFor: TokenMaker | null };

/** What is half started cannot be stopped: when one fails, the others are waited for. */
async function all(parts: readonly Promise<unknown>[]): Promise<void> {
  await Promise.allSettled(parts);
  await Promise.all(parts);
}

const NAMESPACE_PATIENCE_MS = 10_000;

/** A Temporal that was there already. */
async function useTemporal(address: string, namespace: string): Promise<string> {
  try {
    await ensureNamespace(address, namespace, NAMESPACE_PATIENCE_MS);
    return address;
  } catch {
    throw new CannotStart(`Op ${address} antwoordt geen Temporal: kijk of TEMPORAL_ADDRESS klopt, of laat die instelling weg.`);
  }
}

type Given = { database: string | null; temporal: string | null; issuer: string | null; smtp: string | null };

const givenIn = (env: NodeJS.ProcessEnv): Given => ({
  database: env['DATABASE_URL'] || null,
  temporal: env['TEMPORAL_ADDRESS'] || null,
  issuer: env['OIDC_ISSUER'] || null,
  smtp: env['SMTP_URL'] || null,
});

type Places = { databaseUrl: string; issuer: string; smtpUrl: string; given: Given };

/**
 * Others may use a Temporal that was there already, each with their own database: a worker of theirs must not take our work, nor ours theirs.
 * Who shares a database as well shares the namespace.
 */
const namespaceFor = ({ env, folder }: Starting, { database, temporal }: Given): string => {
  if (env['TEMPORAL_NAMESPACE']) return env['TEMPORAL_NAMESPACE'];
  if (temporal === null || database !== null) return NAMESPACE;
  return `${NAMESPACE}-${createHash('sha256').update(`${hostname()}:${folder}`).digest('hex').slice(0, 8)}`;
};

const environmentOf = (starting: Starting, { databaseUrl, issuer, smtpUrl, given }: Places, { env, ports } = starting) => ({
  DATABASE_URL: databaseUrl,
  TEMPORAL_ADDRESS: given.temporal ?? `127.0.0.1:${ports.temporal}`,
  TEMPORAL_NAMESPACE: namespaceFor(starting, given),
  TEMPORAL_TASK_QUEUE: env['TEMPORAL_TASK_QUEUE'] || TASK_QUEUE,
  OIDC_ISSUER: issuer,
  OIDC_AUDIENCE: env['OIDC_AUDIENCE'] || AUDIENCE,
  SMTP_URL: smtpUrl,
  MAIL_FROM: env['MAIL_FROM'] || 'Ontwikkellijn <ontwikkellijn@example.org>',
  WEB_PORT: String(ports.web),
  WEB_URL: env['WEB_URL'] || `http://127.0.0.1:${ports.web}`,
  API_PORT: String(ports.api),
  API_URL: `http://127.0.0.1:${ports.api}`,
  ...(given.smtp === null && { MAIL_URL: `http://127.0.0.1:${ports.mailPage}` }),
  ...(given.temporal === null && { TEMPORAL_UI_URL: `http://127.0.0.1:${ports.temporalUi}` }),
});

/**
 * Starts what the environment does not name, side by side where that can be. Temporal keeps to a PostgreSQL of our own even where
 * `DATABASE_URL` names another: it would make and change databases there that may belong to somebody else.
 */
export async function startAll(starting: Starting): Promise<Running> {
  const given = givenIn(starting.env);
  const programs = given.temporal === null ? findTemporal(starting) : null;
  programs?.catch(() => undefined); // told below, where it is waited for
  const [server, identity, smtpUrl] = await Promise.all([
    given.database === null || given.temporal === null ? startLocalPostgres(starting) : null,
    given.issuer === null ? startIdentity(starting) : null,
    given.smtp ?? startMail(starting),
  ]);
  const databaseUrl = given.database ?? ownDatabaseOn(server ?? '');
  const environment = environmentOf(starting, { databaseUrl, issuer: given.issuer ?? identity?.issuer ?? '', smtpUrl, given });
  const { TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE } = environment;
  const serving = await Promise.all([startApi(starting, environment), startWeb(starting, environment)]);
  const work = async (): Promise<void> => {
    await (programs === null || server === null
      ? useTemporal(TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE)
      : startLocalTemporal(starting, { postgresUrl: server, namespace: TEMPORAL_NAMESPACE, found: programs }));
    await startWorker(starting, { ...environment, METRICS_PORT: String(starting.ports.metrics) });
  };
  await all([migrateDatabase(databaseUrl, starting), work()]);
  await Promise.all(serving.map(({ ready }) => ready()));
  starting.timings.mark('total');
  return { environment, tokenFor: identity?.tokenFor ?? null };
}
