import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createClient } from '#services/api/client.ts';
import { createPilotImport, readPilotImport } from '#services/api/endpoints/pilot-import.ts';
import { sendFiles } from '#services/import/send-files.ts';
import { freePort } from '#infra/run/ports.ts';
import { aNamespaceName, temporalAddress } from '#test/support/stack.ts';
import { aGround, anApi, type Api, type SharedGround } from '../support/api.ts';
import { aKey, bodyOf } from '../support/calls.ts';
import { AUDIENCE } from '../support/names.ts';
import { aWorker } from '../support/worker.ts';
import { aCrowd, ended, everything, withAnnasAddress } from './a-pilot.ts';
import { AT_THE_BAKERY, aWorkbook } from './a-workbook.ts';

const MAIN = fileURLToPath(new URL('../../../services/api/main.ts', import.meta.url));
const PEOPLE = 150;
const PATIENCE_MS = 15_000;

let ground: SharedGround;
let worker: Awaited<ReturnType<typeof aWorker>>;
/** In this process, and never killed. */
let second: Api;
let port: number;
let url: string;
let processes: ChildProcess[];
const file = aWorkbook(...aCrowd(PEOPLE).map((person) => ({ ...person, ...AT_THE_BAKERY })));

beforeEach(async () => {
  processes = [];
  ground = await aGround();
  worker = await aWorker(ground);
  second = await anApi(ground);
  await withAnnasAddress((person) => second.deps.people.save(person));
  port = await freePort();
  url = `http://127.0.0.1:${String(port)}`;
});
afterEach(async () => {
  for (const child of processes) child.kill('SIGKILL');
  await second.close();
  await worker.close();
  await ground.close();
});

/** An API process of its own, to be killed. */
const startProcess = (): ChildProcess => {
  const { databaseUrl, issuer, taskQueue } = ground;
  const child = spawn(process.execPath, [MAIN], {
    stdio: 'ignore',
    env: {
      DATABASE_URL: databaseUrl,
      TEMPORAL_ADDRESS: temporalAddress(),
      TEMPORAL_NAMESPACE: aNamespaceName(),
      TEMPORAL_TASK_QUEUE: taskQueue,
      OIDC_ISSUER: issuer.url,
      OIDC_AUDIENCE: AUDIENCE,
      API_PORT: String(port),
    },
  });
  processes.push(child);
  return child;
};

/** What `fetch` throws while nobody listens yet. */
const isAway = (error: unknown): boolean => String(error) === 'TypeError: fetch failed';

const eventually = async <Answer>(ask: () => Promise<Answer | null>): Promise<Answer> => {
  for (const endMs = Date.now() + PATIENCE_MS; Date.now() < endMs;) {
    const answer = await ask().catch((error: unknown) => {
      if (!isAway(error)) throw error;
      return null;
    });
    if (answer !== null) return answer;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('it did not happen in time');
};

const isThere = () => eventually(async () => ((await fetch(`${url}/health`)).ok ? true : null));

/** Kills it in the middle, and waits until the database has noticed. */
const killInTheMiddle = async (child: ChildProcess): Promise<void> => {
  await eventually(async () => (Number((await everything(ground)).events) >= 20 ? true : null));
  child.kill('SIGKILL');
  await once(child, 'exit');
  await eventually(async () => ((await second.deps.pilotImports.latest(1))[0]?.isRunning === false ? true : null));
  expect(Number((await everything(ground)).events)).toBeLessThan(PEOPLE + 2);
};

/** What may make another process go on. */
const ways: [string, (importId: string | null) => Promise<void>][] = [
  [
    'another process looks at it',
    async (importId) => {
      bodyOf(await (await second.as('carla')).call(readPilotImport, { params: { importId: importId ?? '' } }));
    },
  ],
  [
    'the same file is sent again',
    async (importId) => {
      const joined = await (await second.as('carla')).call(createPilotImport, { body: file, query: {}, key: aKey() });
      expect(joined).toMatchObject({ status: 202, body: { importId } });
    },
  ],
  [
    'a process starts',
    async () => {
      startProcess();
      await isThere();
    },
  ],
];

it.each(ways)('goes on after kill -9 in the middle when %s, and begins nobody twice', async (_, goOn) => {
  const child = startProcess();
  await isThere();
  const first = createClient({ baseUrl: url, token: await second.tokenOf('carla') });
  const { importId } = bodyOf(await first.call(createPilotImport, { body: file, query: {}, key: aKey() }));
  await killInTheMiddle(child);

  await goOn(importId);

  await eventually(async () => ((await second.deps.pilotImports.byId(importId ?? ''))?.isOpen === false ? true : null)); // asks nobody to go on
  expect(await ended(await second.as('carla'), importId)).toMatchObject({
    ...{ state: 'finished', rows: PEOPLE + 3, done: PEOPLE + 3, begun: PEOPLE + 3 },
    ...{ leftOut: [], waiting: [], failed: [] },
  });
  expect(await everything(ground)).toEqual({ residents: String(PEOPLE), events: String(PEOPLE + 2), imports: '1' });
});

it('keeps whoever sent the files waiting while the API starts again, and tells how it ended', async () => {
  const child = startProcess();
  await isThere();
  const sending = { apiUrl: url, token: await second.tokenOf('carla'), dryRun: false, mapping: null, say: () => undefined };
  const sent = sendFiles([{ name: 'pilot.xlsx', bytes: file }], sending);
  await killInTheMiddle(child);

  startProcess();

  expect(await sent).toEqual({ done: true, lines: [`Klaar. Van de ${String(PEOPLE + 3)} regels zijn er ${String(PEOPLE + 3)} overgenomen.`] });
  expect(await everything(ground)).toEqual({ residents: String(PEOPLE), events: String(PEOPLE + 2), imports: '1' });
});
