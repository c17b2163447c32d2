import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { aDataFolder, aStart, clearAway, freeSettings, settingsOf } from '#test/support/a-start.ts';
import { atMost, just, type Figure } from './figures.ts';
import { today } from './routes.ts';

const READY = 'Stoppen: Ctrl-C';

type Started = { firstCommandMs: number; parts: Record<string, number> };

/** The first command that anybody gives: a case manager of the example registers a resident. */
const giveCommand = async (folder: string): Promise<void> => {
  const { OIDC_ISSUER = '', API_URL = '' } = await settingsOf(folder);
  const asked = await fetch(`${OIDC_ISSUER}/voorbeeld-token`, { method: 'POST', body: new URLSearchParams({ subject: 'mustafa' }) });
  const { access_token: token }: { access_token: string } = JSON.parse(await asked.text());
  const post = async (path: string, body: object): Promise<Record<string, string>> => {
    const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() };
    const answer = await fetch(`${API_URL}/v1${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${path}: ${String(answer.status)} ${text}`);
    const made: Record<string, string> = JSON.parse(text);
    return made;
  };
  const { routeId = '' } = await post('/residents', { givenName: 'Sam', familyName: 'Meetlat' });
  await post(`/routes/${routeId}/request`, { lineId: 'kansrijk-talent', requestedOn: today });
};

/** Starts the whole system in this folder, gives one command, and stops it again. */
const start = async (folder: string, settings: Record<string, string>): Promise<Started> => {
  const beganMs = performance.now();
  const started = aStart(folder, settings);
  await started.until(READY);
  await giveCommand(folder);
  const firstCommandMs = performance.now() - beganMs;
  const parts: Record<string, number> = JSON.parse(await readFile(join(folder, 'timings.json'), 'utf8'));
  await started.interrupt();
  return { firstCommandMs, parts };
};

const seconds = (ms: number): number => ms / 1_000;

const partsOf = ({ parts }: Started): Figure[] =>
  Object.entries(parts).map(([part, ms]) => just(`  ${part === 'total' ? 'all of it stands' : part}`, seconds(ms), 's'));

/** `npm start` on an installed machine to its first answered command: from nothing with the example pilot, and a second time. Parts overlap. */
export const measureStart = async (): Promise<Figure[]> => {
  const folder = await aDataFolder();
  const settings = await freeSettings();
  try {
    const first = await start(folder, settings);
    const second = await start(folder, settings);
    return [
      atMost('npm start to first answered command, from nothing', seconds(first.firstCommandMs), 's', 15),
      ...partsOf(first),
      atMost('npm start to first answered command, second time', seconds(second.firstCommandMs), 's', 15),
      ...partsOf(second),
    ];
  } finally {
    await clearAway(folder);
  }
};
