import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { aPrivateStack, aTaskQueue, type PrivateStack } from '#test/support/stack.ts';
import { aCrowd, reconcile } from './support/crowd.ts';
import { aClientSide, anErrandId, operator } from './support/client-side.ts';

const OUTAGE_MS = 20_000;
const WHOLE = { lost: 0, doubled: 0, misplaced: 0 };

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Each on a PostgreSQL and a Temporal server of its own, with the worker in a process that can be killed. */
describe('on a bad day nothing that was answered is lost or doubled', () => {
  let stack: PrivateStack;
  let side: Awaited<ReturnType<typeof aClientSide>>;
  let worker: ChildProcess | null = null;
  const taskQueue = aTaskQueue();

  const startWorker = async (): Promise<void> => {
    const file = fileURLToPath(new URL('support/worker-process.ts', import.meta.url));
    worker = fork(file, [stack.databaseUrl, stack.temporalAddress, stack.namespace, taskQueue, 'away'], {
      execPath: process.execPath,
      execArgv: ['--no-warnings'],
    });
    await once(worker, 'message');
  };
  const killWorker = async (): Promise<void> => {
    if (worker === null || worker.exitCode !== null) return;
    const gone = once(worker, 'exit');
    worker.kill('SIGKILL');
    await gone;
    worker = null;
  };

  beforeAll(async () => {
    stack = await aPrivateStack();
    side = await aClientSide(stack.databaseUrl, taskQueue, stack.temporalAddress);
    await startWorker();
  });
  afterEach(async () => {
    if (worker === null) await startWorker();
  });
  afterAll(async () => {
    await killWorker();
    await side.close();
    await stack.drop();
  });

  it('the worker is killed in a burst of 500 commands on one thing from 50 clients', async () => {
    const thing = anErrandId();
    await side.begin(thing);
    const crowd = aCrowd(side, thing, { commands: 500, clients: 50 });
    await wait(400);
    await killWorker();
    await startWorker();
    const sent = await crowd;
    expect(sent).toHaveLength(500);
    const { total, expected, ...rest } = await reconcile(side, thing, sent);
    expect(rest).toEqual(WHOLE);
    expect(total).toBe(expected);
  }, 180_000);

  it('PostgreSQL of the record is away for 20 seconds', async () => {
    const thing = anErrandId();
    await side.begin(thing);
    const crowd = aCrowd(side, thing, { commands: 200, clients: 8 });
    await wait(200);
    await stack.stopPostgres();
    await wait(OUTAGE_MS);
    await stack.startPostgres();
    const sent = await crowd;
    const { total, expected, ...rest } = await reconcile(side, thing, sent);
    expect(rest).toEqual(WHOLE);
    expect(total).toBe(expected);
  }, 240_000);

  it('Temporal is away for 20 seconds', async () => {
    const thing = anErrandId();
    await side.begin(thing);
    const crowd = aCrowd(side, thing, { commands: 200, clients: 8 });
    await wait(200);
    await stack.killTemporal();
    await wait(OUTAGE_MS);
    await stack.startTemporal();
    const sent = await crowd;
    const { total, expected, ...rest } = await reconcile(side, thing, sent);
    expect(rest).toEqual(WHOLE);
    expect(total).toBe(expected);
  }, 240_000);

  it('the mail server is away: tells go on, and the thing comes to rest with the message still owed', async () => {
    const [thing, other] = [anErrandId(), anErrandId()];
    await side.begin(thing);
    await side.begin(other);
    await side.send(thing, { type: 'write', to: 'somebody', by: operator });
    await side.send(thing, { type: 'hand', to: other, by: operator });
    await side.until(async () => (await side.standing(other)).state.received === 1);
    await side.until(async () => Object.values((await side.standing(thing)).state.outcomes).includes('notYetDelivered'), 120_000);
    await side.until(async () => (await side.historyLength(thing)) <= 8, 120_000);
    const { state, effects } = await side.standing(thing);
    expect(effects).toBe(0);
    expect(state.waiting.map(({ kind }) => kind)).toEqual(['write']);
  }, 260_000);
});
