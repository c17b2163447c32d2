import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { aNamespaceName } from '#test/support/stack.ts';
import { aGround, type SharedGround } from './support/api.ts';
import { AUDIENCE } from './support/names.ts';
import { send } from './support/send.ts';

let ground: SharedGround;

beforeAll(async () => {
  ground = await aGround();
});
afterAll(async () => {
  await ground.close();
});

const started = (env: Record<string, string>): { child: ChildProcess; said: () => string } => {
  const child = spawn(process.execPath, ['services/api/main.ts'], { env });
  let text = '';
  child.stdout.on('data', (part: Buffer) => (text += part.toString()));
  child.stderr.on('data', (part: Buffer) => (text += part.toString()));
  return { child, said: () => text };
};

const portSaid = async (said: () => string): Promise<string> => {
  for (;;) {
    const port = /"port":(\d+)/.exec(said())?.[1];
    if (port !== undefined) return port;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

describe('the API as a process', () => {
  it('answers, logs no names or tokens, and stops gently when asked', async () => {
    const { child, said } = started({
      DATABASE_URL: ground.databaseUrl,
      TEMPORAL_ADDRESS: ground.temporalAddress,
      TEMPORAL_NAMESPACE: aNamespaceName(),
      TEMPORAL_TASK_QUEUE: ground.taskQueue,
      OIDC_ISSUER: ground.issuer.url,
      OIDC_AUDIENCE: AUDIENCE,
      API_PORT: '0',
    });
    const url = `http://127.0.0.1:${await portSaid(said)}`;
    const token = await ground.issuer.token({ sub: 'anna' });
    expect(await send(`${url}/v1/me?naam=geheim`, { token })).toMatchObject({ status: 400 });
    expect(await send(`${url}/v1/me`, { token, headers: { 'X-Reason': 'geheim' } })).toMatchObject({ status: 200 });
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(said()).toContain('"path":"/v1/me"');
    expect(said()).not.toMatch(/geheim|anna|de Vries|eyJ/i);
  });

  it('says in words which settings it misses, and does not start', async () => {
    const { child, said } = started({ DATABASE_URL: ground.databaseUrl, API_PORT: 'veel' });
    expect(await once(child, 'close')).toEqual([1, null]);
    expect(said()).toContain('TEMPORAL_ADDRESS ontbreekt');
    expect(said()).toContain('API_PORT moet een getal zijn');
    expect(said()).not.toContain(' at '); // a sentence, not a stack
  });
});
