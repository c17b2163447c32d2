import { ensureNamespace } from '../temporal/namespace.ts';
import { CannotStart } from './cannot-start.ts';
import { findTemporal, migrateDatabase, ownDatabaseOn, startLocalPostgres, startLocalTemporal } from './start-stores.ts';
import { startApi, startWorker } from './start-services.ts';
import { startIdentity, startMail } from './start-tools.ts';
import { AUDIENCE, NAMESPACE, TASK_QUEUE, type Starting } from './starting.ts';
import type { TokenMaker } from '../identity/example-token.ts';

/** What runs, as settings that any command of this project understands. `tokenFor` is null where another identity provider signs people in. */
export type Running = { environment: Record<string, string>; tokenFor: TokenMaker | null };

/** What is half started cannot be stopped: when one fails, the others are waited for. */
const settled = async (parts: readonly Promise<unknown>[]): Promise<void> => void (await Promise.allSettled(parts));

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

/**
 * Starts what the environment does not name, side by side where that can be. Temporal keeps to a PostgreSQL of our own even where
 * `DATABASE_URL` names another: it would make and change databases there that may belong to somebody else.
 */
export async function startAll(starting: Starting): Promise<Running> {
  const { env, ports, timings } = starting;
  const namespace = env['TEMPORAL_NAMESPACE'] || NAMESPACE;
  const taskQueue = env['TEMPORAL_TASK_QUEUE'] || TASK_QUEUE;
  const given = {
    database: env['DATABASE_URL'] || null,
    temporal: env['TEMPORAL_ADDRESS'] || null,
    issuer: env['OIDC_ISSUER'] || null,
    smtp: env['SMTP_URL'] || null,
  };
  const programs = given.temporal === null ? findTemporal(starting) : null;
  programs?.catch(() => undefined); // told below, where it is waited for
  const [server, identity, smtpUrl] = await Promise.all([
    given.database === null || given.temporal === null ? startLocalPostgres(starting) : null,
    given.issuer === null ? startIdentity(starting) : null,
    given.smtp ?? startMail(starting),
  ]);
  const databaseUrl = given.database ?? ownDatabaseOn(server ?? '');
  const apiUrl = `http://127.0.0.1:${ports.api}`;
  const environment: Record<string, string> = {
    DATABASE_URL: databaseUrl,
    TEMPORAL_ADDRESS: given.temporal ?? `127.0.0.1:${ports.temporal}`,
    TEMPORAL_NAMESPACE: namespace,
    TEMPORAL_TASK_QUEUE: taskQueue,
    OIDC_ISSUER: given.issuer ?? identity?.issuer ?? '',
    OIDC_AUDIENCE: env['OIDC_AUDIENCE'] || AUDIENCE,
    SMTP_URL: smtpUrl,
    MAIL_FROM: env['MAIL_FROM'] || 'Ontwikkellijn <ontwikkellijn@example.org>',
    API_PORT: String(ports.api),
    API_URL: apiUrl,
    ...(given.smtp === null && { MAIL_URL: `http://127.0.0.1:${ports.mailPage}` }),
    ...(given.temporal === null && { TEMPORAL_UI_URL: `http://127.0.0.1:${ports.temporalUi}` }),
  };
  const api = await startApi(starting, environment);
  const work = async (): Promise<void> => {
    await (programs === null || server === null
      ? useTemporal(environment['TEMPORAL_ADDRESS'] ?? '', namespace)
      : startLocalTemporal(starting, server, programs));
    await startWorker(starting, { ...environment, METRICS_PORT: String(ports.metrics) });
  };
  const parts = [migrateDatabase(databaseUrl, starting), work()];
  await settled(parts);
  await Promise.all(parts);
  await api.ready();
  timings.mark('total');
  return { environment, tokenFor: identity?.tokenFor ?? null };
}
