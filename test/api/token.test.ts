import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askToken } from '#infra/run/example/ask-token.ts';
import { examplePeople } from '#infra/run/example/people.ts';
import { serveIdentity, type LocalIdentity } from '#infra/run/pages/serve-identity.ts';
import { freePort } from '#infra/run/ports.ts';
import { createTokenVerifier } from '#services/api/identity/token-verifier.ts';
import { listPeople } from '#services/token/list-people.ts';
import { AUDIENCE } from './support/names.ts';

let identity: LocalIdentity;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ontwikkellijn-token-'));
  identity = await serveIdentity({ folder, port: await freePort(), audience: AUDIENCE, people: examplePeople, redirectUris: [], afterSignOut: [] });
});
afterAll(async () => {
  identity.server.closeAllConnections();
  await new Promise((resolve) => identity.server.close(resolve));
  await rm(folder, { recursive: true, force: true });
});

it('gives a token for everybody in the example, which the API takes for that person', async () => {
  const verifier = createTokenVerifier({ issuer: identity.issuer, audience: AUDIENCE });
  for (const { subject } of examplePeople) {
    expect(await verifier.verify(await askToken(identity.issuer, subject))).toMatchObject({ outcome: 'verified', subject });
  }
});

it('says what to do for somebody who is not there, and where nobody answers', async () => {
  await expect(askToken(identity.issuer, 'niemand')).rejects.toThrow('Kijk wie er zijn met: npm run token');
  await expect(askToken(`http://127.0.0.1:${String(await freePort())}`, 'anouk')).rejects.toThrow('Start alles met: npm start');
});

it('lists everybody under the name to ask with', () => {
  const lines = listPeople(examplePeople);

  expect(lines).toHaveLength(examplePeople.length);
  expect(lines).toContainEqual(expect.stringMatching(/^ {2}leonie +Leonie Schets +Programmaleider$/));
});
