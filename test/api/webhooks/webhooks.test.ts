import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, Connection } from '@temporalio/client';
import { Webhook } from 'standardwebhooks';
import type { z } from 'zod';
import { createBringNotices } from '#activities/index.ts';
import { createChanges } from '#infra/database/changes/changes.ts';
import { createJournal } from '#infra/database/journal/journal.ts';
import { createReceivers } from '#infra/database/receivers/receivers.ts';
import { createRecordedWaiter } from '#infra/database/recorded/recorded-waiter.ts';
import { createRecording } from '#infra/database/recording/recording.ts';
import { createGateway } from '#infra/temporal/gateway.ts';
import { createDoorbell } from '#infra/webhooks/doorbell.ts';
import { createPostBox } from '#infra/webhooks/post-box.ts';
import * as receivers from '#services/api/endpoints/receivers.ts';
import type { ApiClient } from '#services/api/client.ts';
import type { receiverView } from '#shared/contracts/receivers.ts';
import { kinds } from '#shared/domain/kinds.ts';
import { toldEvents } from '#shared/domain/receiver/told-events.ts';
import type { Receivers } from '#shared/ports/receivers.ts';
import { aNamespaceName } from '#test/support/stack.ts';
import { aGround, anApi, type Api, type SharedGround } from '../support/api.ts';
import { aKey, bodyOf } from '../support/calls.ts';
import { aGrowingRoute } from '../support/recorded-route.ts';
import { requested } from '../support/steps.ts';
import { aWorker } from '../support/worker.ts';
import { aReceiver, type AReceiver } from './a-receiver.ts';

const naming = { source: 'urn:nld:test', typePrefix: 'nl.voorbeeld', apiUrl: 'https://api.voorbeeld.example' };
const PATIENCE_MS = 300;

let ground: SharedGround;
let api: Api;
let lead: ApiClient;
let close: () => Promise<void>;
let aDoorbell: (toRing?: Receivers['toRing']) => ReturnType<typeof createDoorbell>;
const theirs: AReceiver[] = [];

beforeAll(async () => {
  ground = await aGround();
  api = await anApi(ground);
  lead = await api.as('carla');
  const known = createReceivers({ db: ground.db });
  const worker = await aWorker(ground, { tell: createBringNotices({ receivers: known, postBox: createPostBox({ ...naming, patienceMs: PATIENCE_MS }) }) });
  const connection = await Connection.connect({ address: ground.temporalAddress });
  const client = new Client({ connection, namespace: aNamespaceName() });
  const waiter = createRecordedWaiter({ url: ground.databaseUrl });
  const gateway = createGateway({
    client,
    kinds,
    taskQueue: ground.taskQueue,
    journal: createJournal({ db: ground.db, kinds }),
    recording: createRecording({ db: ground.db, kinds }),
  });
  const changes = createChanges({ db: ground.db, told: toldEvents });
  const faults: unknown[] = [];
  aDoorbell = (toRing = () => known.toRing()) =>
    createDoorbell({ changes, receivers: { toRing }, gateway, waiter, onFault: (fault) => void faults.push(fault) });
  const doorbell = aDoorbell();
  close = async () => {
    await doorbell.close();
    await waiter.close();
    await worker.close();
    await connection.close();
    expect(faults).toEqual([]);
  };
});
afterEach(async () => {
  for (const { id, step } of bodyOf(await lead.call(receivers.listReceivers)).items) {
    if (step !== 'removed') bodyOf(await lead.call(receivers.removeReceiver, { params: { receiverId: id }, body: {}, key: aKey() }));
  }
  await Promise.all(theirs.splice(0).map((each) => each.close()));
});
afterAll(async () => {
  await close();
  expect(api.faults).toEqual([]);
  await api.close();
  await ground.close();
});

const register = async () => {
  const there = await aReceiver();
  theirs.push(there);
  const { id, secret } = bodyOf(await lead.call(receivers.registerReceiver, { body: { name: 'Dashboard', url: there.url }, key: aKey() }));
  return { there, id, secret };
};
const somethingHappens = async (): Promise<string> => {
  const route = await aGrowingRoute(ground.db);
  await route.grow(requested(route.residentId));
  return route.routeId;
};
type View = z.output<typeof receiverView>;
const viewOf = async (receiverId: string): Promise<View> => bodyOf(await lead.call(receivers.readReceiver, { params: { receiverId } }));

/** Looks until it is so; the test's own limit ends the looking. */
const until = async (receiverId: string, isSo: (view: View) => boolean): Promise<View> => {
  for (;;) {
    const view = await viewOf(receiverId);
    if (isSo(view)) return view;
    await sleep(50);
  }
};
const isDelivered = ({ step, notYetDelivered }: View): boolean => step === 'resting' && notYetDelivered === 0;

describe('a registered receiver', () => {
  it('is told what happens: signed, in order, by name and id only', async () => {
    const { there, id, secret } = await register();
    const routes = [await somethingHappens(), await somethingHappens()];
    await there.untilPosted(2);
    await until(id, isDelivered);
    expect(there.events().map(({ subject }) => subject)).toEqual(routes);
    const [first] = there.posted;
    const event = new Webhook(secret).verify(first?.body ?? '', first?.headers as Record<string, string>);
    expect(event).toEqual({
      specversion: '1.0',
      id: expect.stringMatching(/^\d+$/),
      source: 'urn:nld:test',
      type: 'nl.voorbeeld.route.route-requested.v1',
      subject: routes[0],
      time: expect.stringMatching(/Z$/),
      dataref: `https://api.voorbeeld.example/v1/routes/${routes[0] ?? ''}`,
      sequence: expect.any(String),
      sequencetype: 'Integer',
    });
    expect(first?.headers['content-type']).toBe('application/cloudevents+json; charset=utf-8');
    expect(JSON.stringify(there.posted)).not.toMatch(/Sam|Bakker/);
    expect(() => new Webhook(`whsec_${Buffer.from('wrong').toString('base64')}`).verify(first?.body ?? '', first?.headers as Record<string, string>)).toThrow();
  });

  it('gets everything after it was away, in order and once', async () => {
    const { there, id } = await register();
    await there.goAway();
    const routes = [await somethingHappens(), await somethingHappens()];
    const failing = await until(id, ({ problem }) => problem === 'unreachable');
    expect(failing).toMatchObject({ notYetDelivered: 2, step: 'bringing' });
    await there.comeBack();
    await until(id, isDelivered);
    expect(there.events().map(({ subject }) => subject)).toEqual(routes);
  });

  it.each([
    [500, 'http500'],
    [302, 'http302'],
    ['slow', 'tooSlow'],
  ] as const)('that answers %s gets the same notice again, under the same id', async (manner, problem) => {
    const { there, id } = await register();
    there.answers(manner);
    const routeId = await somethingHappens();
    await until(id, (view) => view.problem === problem);
    there.answers(200);
    const view = await until(id, isDelivered);
    expect(view.problem).toBeNull();
    expect(there.posted.length).toBeGreaterThan(1);
    expect(new Set(there.posted.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(there.events().at(-1)?.subject).toBe(routeId);
  });

  it('that wants no more is left in peace, until somebody sends it on', async () => {
    const { there, id } = await register();
    there.answers(410);
    const missed = await somethingHappens();
    expect(await until(id, ({ step }) => step === 'stopped')).toMatchObject({ problem: 'gone', notYetDelivered: 1, since: expect.any(String) });
    there.answers(200);
    const later = await somethingHappens();
    await until(id, ({ notYetDelivered }) => notYetDelivered === 2);
    expect(there.posted).toHaveLength(1);
    bodyOf(await lead.call(receivers.replayNotices, { params: { receiverId: id }, body: {}, key: aKey() }));
    await until(id, isDelivered);
    expect(there.events().map(({ subject }) => subject)).toEqual([missed, missed, later]);
  });

  it('gets again what it asks for, from a number on', async () => {
    const { there, id } = await register();
    const routes = [await somethingHappens(), await somethingHappens(), await somethingHappens()];
    await there.untilPosted(3);
    const { brought } = await until(id, isDelivered);
    const from = Number(there.events()[1]?.id);
    bodyOf(await lead.call(receivers.replayNotices, { params: { receiverId: id }, body: { from }, key: aKey() }));
    await there.untilPosted(5);
    expect(await until(id, isDelivered)).toMatchObject({ brought });
    expect(there.events().map(({ subject }) => subject)).toEqual([...routes, routes[1], routes[2]]);
  });

  it('does not keep another from being told', async () => {
    const [slow, quick] = [await register(), await register()];
    slow.there.answers('slow');
    const routeId = await somethingHappens();
    await quick.there.untilPosted(1);
    expect(quick.there.events().map(({ subject }) => subject)).toEqual([routeId]);
  });

  it('hears nothing any more after it was removed', async () => {
    const [gone, stays] = [await register(), await register()];
    expect(bodyOf(await lead.call(receivers.removeReceiver, { params: { receiverId: gone.id }, body: {}, key: aKey() }))).toMatchObject({ step: 'removed' });
    await somethingHappens();
    await stays.there.untilPosted(1);
    expect(gone.there.posted).toEqual([]);
    const again = await lead.call(receivers.replayNotices, { params: { receiverId: gone.id }, body: {}, key: aKey() });
    expect(again).toMatchObject({ ok: false, status: 409, problem: { code: 'receiverRemoved' } });
  });
});

describe('the doorbell', () => {
  it('rings once more for what comes up while it rings, and is closed when the ring under way is over', async () => {
    const rings: (() => void)[] = [];
    const untilRung = async (count: number) => {
      while (rings.length < count) await sleep(10);
    };
    const slow = aDoorbell(() => new Promise((resolve) => rings.push(() => resolve([]))));
    await somethingHappens();
    await untilRung(1);
    await somethingHappens();
    await sleep(500);
    expect(rings).toHaveLength(1);
    rings[0]?.();
    await untilRung(2);

    let isClosed = false;
    const closing = slow.close().then(() => (isClosed = true));
    await sleep(50);
    expect(isClosed).toBe(false);
    rings[1]?.();
    await closing;
    await somethingHappens();
    await sleep(500);
    expect(rings).toHaveLength(2);
  });
});

describe('registering', () => {
  it('shows the secret once, and the same to a repeat', async () => {
    const there = await aReceiver();
    theirs.push(there);
    const sent = { body: { name: 'Dashboard', url: there.url }, key: aKey() };
    const first = bodyOf(await lead.call(receivers.registerReceiver, sent));
    expect(bodyOf(await lead.call(receivers.registerReceiver, sent))).toEqual(first);
    expect(await lead.call(receivers.registerReceiver, { ...sent, body: { ...sent.body, name: 'Iets anders' } })).toMatchObject({ status: 409 });
    const { items } = bodyOf(await lead.call(receivers.listReceivers));
    expect(items.filter(({ id }) => id === first.id)).toHaveLength(1);
    expect(JSON.stringify(items)).not.toContain(first.secret);
  });

  it.each(['http://elders.example/x', 'https://naam:geheim@elders.example', 'ftp://elders.example', 'geen adres', 'file:///etc/passwd'])(
    'does not take the address %s',
    async (url) => {
      const refused = await lead.call(receivers.registerReceiver, { body: { name: 'Dashboard', url }, key: aKey() });
      expect(refused).toMatchObject({ ok: false, status: 400, problem: { errors: [{ path: 'url' }] } });
    },
  );

  it('is for a lead or an operator', async () => {
    for (const subject of ['anna', 'dirk', 'baker', 'gijs'] as const) {
      expect(await (await api.as(subject)).call(receivers.listReceivers)).toMatchObject({ status: 403 });
    }
    expect(await (await api.as('hanna')).call(receivers.listReceivers)).toMatchObject({ status: 200 });
    expect(await lead.call(receivers.readReceiver, { params: { receiverId: randomUUID() } })).toMatchObject({ status: 404 });
  });
});
