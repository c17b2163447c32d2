import { setTimeout } from 'node:timers/promises';
import { createPilotImport, listPilotImports, readPilotImport } from '#services/api/endpoints/pilot-import.ts';
import type { Gateway } from '#shared/ports/gateway.ts';
import { aGround, anApi, type Api, type SharedGround } from '../support/api.ts';
import { aKey, bodyOf } from '../support/calls.ts';
import { aWorker } from '../support/worker.ts';
import { aCrowd, aFile, ended, everything, takenOver, withAnnasAddress } from './a-pilot.ts';
import { AT_THE_BAKERY, aWorkbook } from './a-workbook.ts';

let ground: SharedGround;
let worker: Awaited<ReturnType<typeof aWorker>>;
let api: Api;

beforeEach(async () => {
  ground = await aGround();
  worker = await aWorker(ground);
  api = await anApi(ground);
  await withAnnasAddress((person) => api.deps.people.save(person));
});
afterEach(async () => {
  expect(api.faults).toEqual([]);
  await api.close();
  await worker.close();
  await ground.close();
});

/** Rows that the API does side by side. */
const AT_ONCE = 8;
const PEOPLE = 20;

/** An API whose first `free` commands pass, and the rest when it is opened. `sent`: how many it was asked to send. */
const aGatedApi = async (free: number, send: Gateway['send'] = api.deps.gateway.send) => {
  let sent = 0;
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  const gateway: Gateway = {
    async send(...command) {
      if (++sent > free) await opened;
      return send(...command);
    },
  };
  const gated = await anApi(ground, {}, { gateway });
  return { ...gated, sent: () => sent, open };
};
type GatedApi = Awaited<ReturnType<typeof aGatedApi>>;

const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await isSo())) await setTimeout(10);
};

const sendTo = async (one: Api, body: Uint8Array) => (await one.as('carla')).call(createPilotImport, { body, query: {}, key: aKey() });
const lookAt = async (one: Api, importId: string | null) => (await one.as('carla')).call(readPilotImport, { params: { importId: importId ?? '' } });

/** Stops an API as a release does: what it has in hand goes on, and nothing else begins. */
const closeGently = async (one: GatedApi): Promise<void> => {
  const closed = one.close();
  one.open();
  await closed;
};

const rowsWithWork = async (): Promise<number | undefined> => {
  const text = `select ((select count(*) from pilot_import where work is not null) + (select count(*) from pilot_import_row where work is not null))::int as n`;
  return (await ground.db.sql.query<{ n: number }>({ name: 'rows-with-work', text }, []))[0]?.n;
};

it('answers at once where progress can be read, and goes on', async () => {
  const slow = await aGatedApi(5);
  const answer = await sendTo(slow, aFile(...aCrowd(PEOPLE)));

  expect(answer).toMatchObject({ ok: true, status: 202, body: { state: 'running', rows: PEOPLE, dryRun: false }, headers: { 'retry-after': '1' } });
  const { importId } = bodyOf(answer);
  expect(answer.headers['location']).toBe(`/v1/pilot-imports/${String(importId)}`);
  await until(async () => bodyOf(await lookAt(slow, importId)).done === 5);
  expect(bodyOf(await lookAt(api, importId))).toMatchObject({ state: 'running', sentence: 'Het overnemen is bezig.', done: 5, begun: 5 });
  expect(bodyOf(await lookAt(api, importId)).waiting).toHaveLength(PEOPLE - 5);
  expect(await rowsWithWork()).toBe(1 + PEOPLE - 5);

  slow.open();
  expect(await ended(await api.as('carla'), importId)).toMatchObject({ state: 'finished', done: PEOPLE, begun: PEOPLE, waiting: [], failed: [] });
  expect(await rowsWithWork()).toBe(0);
  await slow.close();
});

it('has one runner among several processes: the same sent again joins it, another waits for its turn', async () => {
  const slow = await aGatedApi(0);
  const other = await aGatedApi(0);
  const file = aFile(...aCrowd(PEOPLE));
  const { importId } = bodyOf(await sendTo(slow, file));
  await until(() => slow.sent() === AT_ONCE);

  expect(await sendTo(other, file)).toMatchObject({ ok: true, status: 202, body: { importId, state: 'running' } });
  expect(await sendTo(slow, file)).toMatchObject({ ok: true, status: 202, body: { importId, state: 'running' } });
  expect(await sendTo(other, aFile(...aCrowd(PEOPLE, 11)))).toMatchObject({ ok: false, status: 409, problem: { code: 'importRunning' } });
  expect(bodyOf(await lookAt(other, importId))).toMatchObject({ state: 'running' });
  slow.open();

  expect(await ended(await other.as('carla'), importId)).toMatchObject({ state: 'finished', begun: PEOPLE });
  expect([slow.sent(), other.sent()]).toEqual([PEOPLE, 0]);
  expect(await everything(ground)).toEqual({ residents: String(PEOPLE), events: String(PEOPLE), imports: '1' });
  await slow.close();
  await other.close();
});

it('hands an import over when its process stops: whoever looks goes on, and nothing happens twice', async () => {
  const first = await aGatedApi(3);
  const { importId } = bodyOf(await sendTo(first, aFile(...aCrowd(PEOPLE))));
  await until(() => first.sent() === 3 + AT_ONCE);

  await closeGently(first);

  expect(first.sent()).toBe(3 + AT_ONCE);
  expect(await everything(ground)).toMatchObject({ events: String(3 + AT_ONCE) });
  const [newest] = bodyOf(await (await api.as('carla')).call(listPilotImports)).items;
  expect(newest).toMatchObject({ importId, state: 'running' });
  expect(await ended(await api.as('carla'), importId)).toMatchObject({ state: 'finished', begun: PEOPLE });
  expect(await everything(ground)).toEqual({ residents: String(PEOPLE), events: String(PEOPLE), imports: '1' });
});

it('goes on with one that was cut off before it begins another', async () => {
  const first = await aGatedApi(0);
  const { importId } = bodyOf(await sendTo(first, aFile(...aCrowd(PEOPLE))));
  await until(() => first.sent() === AT_ONCE);
  await closeGently(first);

  const slow = await aGatedApi(0);
  expect(await sendTo(slow, aFile(...aCrowd(1, 99)))).toMatchObject({ ok: false, status: 409, problem: { code: 'importRunning' } });
  slow.open();
  expect(await ended(await api.as('carla'), importId)).toMatchObject({ state: 'finished', begun: PEOPLE });
  expect(await takenOver(await api.as('carla'), aFile(...aCrowd(1, 99)))).toMatchObject({ state: 'finished', begun: 1 });
  await slow.close();
});

it('still knows, in the next process, what waits for a company that failed', async () => {
  const { gateway } = api.deps;
  const first = await aGatedApi(1, (thing, command, ...more) =>
    command.type === 'admitCompany' ? Promise.resolve({ outcome: 'refused', code: 'alreadyAdmitted' }) : gateway.send(thing, command, ...more),
  );
  const elsewhere = aCrowd(PEOPLE).map((person) => ({ ...person, stage: 'Kansrijk Talent', companyName: '', instrument: '', firstDayOn: '' }));
  const { importId } = bodyOf(await sendTo(first, aWorkbook(...elsewhere, AT_THE_BAKERY)));
  await until(() => first.sent() === 1 + AT_ONCE);
  await closeGently(first);

  expect(await ended(await api.as('carla'), importId)).toMatchObject({
    state: 'stopped',
    begun: PEOPLE,
    failed: [{ kind: 'company' }],
    waiting: [{ kind: 'contact' }, { kind: 'place' }, { kind: 'route', row: PEOPLE + 2 }],
  });
});

describe('one that stopped because something was away', () => {
  const lost: Gateway = { send: () => Promise.resolve({ outcome: 'unknown' }) };
  const stopped = async (file: Uint8Array) => {
    const away = await anApi(ground, {}, { gateway: lost });
    const view = await takenOver(await away.as('carla'), file);
    await away.close();
    return view;
  };

  it('says so and what to do, keeps no names, and does nothing by itself', async () => {
    const { importId, state, sentence } = await stopped(aFile(...aCrowd(2)));

    expect({ state, sentence }).toEqual({ state: 'stopped', sentence: expect.stringContaining('Stuur hetzelfde bestand opnieuw') });
    expect(await rowsWithWork()).toBe(0);
    expect(bodyOf(await lookAt(api, importId))).toMatchObject({ state: 'stopped', waiting: [{}, {}] });
    expect(await everything(ground)).toMatchObject({ events: '0' });
  });

  it('is checked anew when it is sent again: whom another file took over meanwhile is left out', async () => {
    const { importId } = await stopped(aFile(...aCrowd(AT_ONCE + 3)));
    const lead = await api.as('carla');
    expect(await takenOver(lead, aFile(...aCrowd(2, AT_ONCE + 1)))).toMatchObject({ state: 'finished', begun: 2 });

    const again = await takenOver(lead, aFile(...aCrowd(AT_ONCE + 3)));

    expect(again).toMatchObject({ importId, state: 'finished', begun: AT_ONCE + 1, leftOut: [{ row: AT_ONCE + 2 }, { row: AT_ONCE + 3 }] });
    expect(await everything(ground)).toEqual({ residents: String(AT_ONCE + 3), events: String(AT_ONCE + 3), imports: '2' });
  });
});
