import { setTimeout as sleep } from 'node:timers/promises';
import { createMailer } from '#infra/mail/mailer.ts';
import { isAlive, stopProcess } from '#infra/run/processes.ts';
import { aDataFolder, aStart, childOf, clearAway, freeSettings, mainOf, processesOf, settingsOf, type Start } from '../support/a-start.ts';

const READY = 'Stoppen: Ctrl-C';
let folder: string;
let settings: Record<string, string>;

beforeAll(async () => {
  folder = await aDataFolder();
  settings = await freeSettings();
});
afterAll(() => clearAway(folder));

async function started(): Promise<Start> {
  const start = aStart(folder, settings);
  await start.until(READY);
  return start;
}

async function tokenOf(subject: string): Promise<string> {
  const { OIDC_ISSUER } = await settingsOf(folder);
  const answer = await fetch(`${OIDC_ISSUER}/voorbeeld-token`, { method: 'POST', body: new URLSearchParams({ subject }) });
  return ((await answer.json()) as { access_token: string }).access_token;
}

async function api(path: string, subject: string, { body = null, key = '' }: { body?: object | null; key?: string } = {}): Promise<unknown> {
  const { API_URL } = await settingsOf(folder);
  const headers = { Authorization: `Bearer ${await tokenOf(subject)}`, 'Content-Type': 'application/json', 'Idempotency-Key': key };
  const answer = await fetch(`${API_URL}/v1${path}`, body === null ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

const routeIds = async (): Promise<string[]> => {
  const { items } = (await api('/routes?limit=100', 'leonie')) as { items: { id: string }[] };
  return items.map(({ id }) => id).sort();
};

const untilGone = async (pid: number): Promise<void> => {
  while (isAlive(pid)) await sleep(50);
};

it('brings up everything, says where to look, and tells what happens without telling to whom', async () => {
  const start = await started();
  const { API_URL, MAIL_URL, SMTP_URL = '', OIDC_ISSUER, TEMPORAL_UI_URL } = await settingsOf(folder);

  for (const place of [`${API_URL}/v1/docs`, OIDC_ISSUER, MAIL_URL, TEMPORAL_UI_URL]) {
    expect(start.output()).toContain(place);
    expect((await fetch(String(place))).status).toBe(200);
  }
  expect(await (await fetch(`${API_URL}/health/ready`)).json()).toMatchObject({ status: 'ready' });
  expect((await routeIds()).length).toBeGreaterThanOrEqual(25);

  const resident = { givenName: 'Timo', familyName: 'Schuilnaam', birthDate: '1990-01-01', email: null, phone: null };
  const { routeId } = (await api('/residents', 'mustafa', { body: resident, key: 'run-resident' })) as { routeId: string };
  await api(`/routes/${routeId}/request`, 'mustafa', { body: { lineId: 'kansrijk-talent', requestedOn: '2026-11-02' }, key: 'run-request' });
  await start.until(`${routeId.slice(0, 8)}  De inwoner is aangemeld.`);
  expect(start.output()).not.toMatch(/Timo|Schuilnaam/);

  await createMailer({ smtpUrl: SMTP_URL, from: 'a@example.org' }).send({ to: 'b@example.org', subject: 'Nieuws', text: 'Dag', messageId: '<1@example.org>' });
  expect(await (await fetch(String(MAIL_URL))).text()).toContain('Nieuws');

  const worker = await childOf(folder, 'worker');
  process.kill(worker, 'SIGKILL');
  await start.until('De worker is gestopt en start over 1 s opnieuw.');
  while ((await childOf(folder, 'worker').catch(() => 0)) === worker) await sleep(50);

  expect(await start.interrupt()).toBe(0);
  expect(processesOf(folder)).toEqual([]);
});

it('finds everything as it was', async () => {
  const first = await started();
  const before = await routeIds();
  expect(before.length).toBeGreaterThanOrEqual(26);
  expect(first.output()).not.toContain('De voorbeeldpilot is geladen');
  expect(await (await fetch(String((await settingsOf(folder)).MAIL_URL))).text()).toContain('Nieuws');

  // a kill of the start alone leaves the rest running
  const left = processesOf(folder);
  await stopProcess(await mainOf(folder), { first: 'SIGKILL' });
  await first.ended;
  expect(left.filter(isAlive).length).toBeGreaterThan(3);
  const second = await started();
  expect(left.filter(isAlive)).toEqual([]);
  expect(await routeIds()).toEqual(before);

  // and now everything at once
  for (const pid of [await mainOf(folder), ...processesOf(folder)]) process.kill(pid, 'SIGKILL');
  await untilGone(second.pid);
  const third = await started();
  expect(await routeIds()).toEqual(before);
  await api('/residents', 'mustafa', { body: { givenName: 'Wim', familyName: 'Later', birthDate: null, email: null, phone: null }, key: 'run-later' });

  const another = aStart(folder, await freeSettings());
  expect(await another.ended).toBe(1);
  expect(another.output()).toContain('Ontwikkellijn draait hier al');
  expect(await third.interrupt()).toBe(0);
  expect(processesOf(folder)).toEqual([]);
});
