import { setTimeout } from 'node:timers/promises';
import { createDatabase } from '#infra/database/orm.ts';
import { createPilotImports } from '#infra/database/pilot-import/pilot-imports.ts';
import type { PilotImports } from '#shared/ports/pilot-imports.ts';
import { aStore, type Store } from './support/store.ts';

let store: Store;
let one: PilotImports;
let other: PilotImports;
let close: () => Promise<void>;

beforeAll(async () => {
  store = await aStore();
  const second = await createDatabase({ url: store.url, poolSize: 2 });
  [one, other, close] = [createPilotImports(store.db), createPilotImports(second), second.close];
});
afterAll(async () => {
  await close();
  await store.close();
});

it('lets one process import at a time, and the next at once when the turn is given back', async () => {
  for (let times = 0; times < 50; times++) {
    const turn = await one.takeTurn();
    expect(await other.takeTurn()).toBeNull();
    await other.open(); // has a connection that is ready
    await turn?.end();

    const next = await other.takeTurn();
    expect(next).not.toBeNull();
    await next?.end();
  }
});

it('tells whoever has the turn that it is lost, and lets another have it', async () => {
  const turn = await one.takeTurn();
  await store.ask(`select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted`);
  while (turn?.lost.aborted === false) await setTimeout(10);

  const next = await other.takeTurn();
  expect(next).not.toBeNull();
  await turn?.end(); // of a turn that is lost, nothing is given back
  expect(await one.takeTurn()).toBeNull();
  await next?.end();
});
