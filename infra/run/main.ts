import { join } from 'node:path';
import { appendFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { CannotStart } from './cannot-start.ts';
import { choosePorts, type PortName } from './choose-ports.ts';
import { stopLeftoverChild } from './child.ts';
import { claimFolder } from './claim-folder.ts';
import { dataFolderIn, openDataFolder } from './data-folder.ts';
import { loadExampleOnce } from './example/load-once.ts';
import { firstScreen } from './first-screen.ts';
import { tellHappenings } from './happenings.ts';
import { keepRunning, type Kept } from './keep-running.ts';
import { isCode } from './processes.ts';
import { removeRunning, writeRunning } from './running-file.ts';
import { startAll } from './start-all.ts';
import { createStops } from './stops.ts';
import { createTimings } from './timings.ts';
import { stopLeftoverPostgres } from '../database/local-postgres.ts';
import { stopLeftoverTemporal } from '../temporal/server.ts';

const say = (line: string): void => {
  console.log(line);
};

process.stdout.on('error', () => undefined); // whoever read along has gone; that is no reason to stop

/** What is half started when Ctrl-C comes gets this long to come up and be stopped. */
const HALFWAY_PATIENCE_MS = 5_000;

const folder = dataFolderIn(process.env);
const stops = createStops();

const isSet = (name: string): boolean => (process.env[name] ?? '') !== '';

function portsNeeded(): PortName[] {
  const localTemporal = !isSet('TEMPORAL_ADDRESS');
  return [
    'web',
    'api',
    'metrics',
    ...(isSet('OIDC_ISSUER') ? [] : (['identity'] as const)),
    ...(isSet('SMTP_URL') ? [] : (['smtp', 'mailPage'] as const)),
    ...(localTemporal ? (['temporal', 'temporalUi'] as const) : []),
    ...(localTemporal || !isSet('DATABASE_URL') ? (['postgres'] as const) : []),
  ];
}

/** Ends what an earlier start left behind when it was killed, so that ports and files are free again. */
async function stopLeftovers(): Promise<void> {
  for (const name of ['web', 'api', 'worker', 'temporal-ui']) await stopLeftoverChild(name, folder);
  await stopLeftoverTemporal(join(folder, 'temporal'));
  await stopLeftoverPostgres(join(folder, 'postgres'));
}

async function run(): Promise<void> {
  const timings = createTimings();
  await openDataFolder(folder, { withPostgres: portsNeeded().includes('postgres') });
  const giveBack = await claimFolder(folder);
  stops.add('claim', async () => {
    await removeRunning(folder);
    await giveBack();
  });
  await timings.measure('leftovers', stopLeftovers);
  const ports = await choosePorts(portsNeeded(), process.env, say);
  const kept: Kept[] = [];
  const { environment, tokenFor } = await startAll({ folder, ports, env: process.env, say, timings, stops, keep: (part) => void kept.push(part) });
  await writeRunning(folder, environment);
  await timings.keep(folder);
  const { DATABASE_URL: databaseUrl = '', API_URL: apiUrl = '' } = environment;
  if (tokenFor !== null && (await loadExampleOnce({ folder, databaseUrl, apiUrl, tokenFor })))
    say('De voorbeeldpilot is geladen. De mensen daarin bestaan niet.');
  const happenings = await tellHappenings(databaseUrl, say);
  const stopKeeping = keepRunning(kept, say);
  stops.add('happenings', async () => {
    stopKeeping();
    await happenings.close();
  });
  const aThing = await happenings.firstThing();
  const startedInMs = Math.round(performance.now());
  for (const line of firstScreen({ folder, environment, hasExample: tokenFor !== null, aThing, startedInMs })) say(line);
}

/** What the reader can do about it, in one sentence. */
async function sentenceFor(error: unknown): Promise<string> {
  if (error instanceof CannotStart) return error.message;
  if (isCode(error, 'ENOSPC', 'EDQUOT')) return `De schijf van ${folder} is vol: maak ruimte vrij en start opnieuw.`;
  const log = join(folder, 'start.log');
  const said = error instanceof Error ? error.message : String(error);
  await appendFile(log, `${new Date().toISOString()} ${error instanceof Error ? (error.stack ?? said) : said}\n`).catch(() => undefined);
  return `Het starten lukt niet: ${said}. Probeer het opnieuw; meer staat in ${log}.`;
}

const starting = run();

async function stopOnSignal(): Promise<void> {
  if (stops.hasBegun()) return;
  say('\nAlles wordt gestopt.');
  await stops.all();
  await Promise.race([starting.catch(() => undefined), sleep(HALFWAY_PATIENCE_MS)]); // stopped while it was starting
  await stops.all();
  say('Gestopt. De gegevens staan er nog; npm start gaat verder waar het was.');
  process.exit(0);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stopOnSignal());

try {
  await starting;
} catch (error) {
  if (!stops.hasBegun()) {
    console.error(await sentenceFor(error));
    await stops.all();
    process.exit(1);
  } // otherwise it fails because it is being stopped
}
