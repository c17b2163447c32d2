import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createClient } from '#services/api/client.ts';
import { createPilotImport } from '#services/api/endpoints/pilot-import.ts';
import { freePort } from '#infra/run/ports.ts';
import { aNamespaceName, temporalAddress } from '#test/support/stack.ts';
import { aGround, anApi, type SharedGround } from '../support/api.ts';
import { aKey, bodyOf } from '../support/calls.ts';
import { AUDIENCE } from '../support/names.ts';
import { aWorker } from '../support/worker.ts';
import { aCrowd, everything, withAnnasAddress } from './a-pilot.ts';
import { AT_THE_BAKERY, aWorkbook } from './a-workbook.ts';

const MAIN = fileURLToPath(new URL('../../../services/api/main.ts', import.meta.url));
const PEOPLE = 150;
const PATIENCE_MS = 15_000;

/** An API process of its own, to be killed. */
const anApiProcess = async ({ databaseUrl, issuer, taskQueue }: SharedGround) => {
  const port = await freePort();
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
  return { child, url: `http://127.0.0.1:${String(port)}` };
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

it('goes on after kill -9 in the middle, and begins nobody twice', async () => {
  const ground = await aGround();
  const worker = await aWorker(ground);
  const file = aWorkbook(...aCrowd(PEOPLE).map((person) => ({ ...person, ...AT_THE_BAKERY })));
  const second = await anApi(ground);
  await withAnnasAddress((person) => second.deps.people.save(person));
  const { child, url } = await anApiProcess(ground);
  try {
    await eventually(async () => ((await fetch(`${url}/health`)).ok ? true : null));
    const sent = { body: file, query: {}, key: aKey() };
    const first = createClient({ baseUrl: url, token: await second.tokenOf('carla') });
    const cutOff = first.call(createPilotImport, sent).then(
      () => 'answered',
      () => 'cut off',
    );
    await eventually(async () => (Number((await everything(ground)).events) >= 20 ? true : null));
    child.kill('SIGKILL');
    await once(child, 'exit');

    expect(await cutOff).toBe('cut off');
    expect(Number((await everything(ground)).events)).toBeLessThan(PEOPLE + 3);

    const lead = await second.as('carla');
    const answer = await eventually(async () => {
      const received = await lead.call(createPilotImport, sent);
      const isFirstStillThere = !received.ok && received.problem.code === 'importRunning'; // until the database has noticed that it is gone
      return isFirstStillThere ? null : bodyOf(received);
    });

    expect(answer).toMatchObject({ rows: PEOPLE + 3, begun: PEOPLE + 3, leftOut: [], waiting: [], failed: [] });
    expect(await everything(ground)).toEqual({ residents: String(PEOPLE), events: String(PEOPLE + 2), imports: '1' });
  } finally {
    child.kill('SIGKILL');
    await second.close();
    await worker.close();
    await ground.close();
  }
});
