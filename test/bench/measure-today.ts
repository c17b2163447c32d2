import { atMost, just, type Figure } from './figures.ts';
import { coaches } from './fill-pilot.ts';
import { load, within } from './load.ts';
import { processorTime } from './processor-time.ts';
import { signIn } from './sign-in.ts';
import type { Website } from './website.ts';

/** Sixty pages that refresh themselves each minute, and each coach looks every fifteen seconds: more than they do. */
const PER_SECOND = 5;
/** They ask at the same moment: three looks at once, which chance alone seldom brings together at this pace. */
const CONNECTIONS = 3;
const SECONDS = 20;
const WARM_S = 5;

/** How often the API was asked for anything by now. */
const askedOf = async (apiUrl: string): Promise<number> => {
  const text = await (await fetch(`${apiUrl}/metrics`)).text();
  return [...text.matchAll(/^http_request_duration_seconds_count\{[^}]*path="\/(?!metrics|health)[^}]*\} (\d+)/gmu)].reduce(
    (sum, [, count]) => sum + Number(count),
    0,
  );
};

/** Today for all coaches, signed in, with the whole stack on the same cores. Returns their cookies too. */
export const measureToday = async ({ url, apiUrl, pids }: Website, routes: number): Promise<{ figures: Figure[]; cookies: string[] }> => {
  const cookies: string[] = [];
  for (const { subject } of coaches) cookies.push(await signIn(url, subject));
  const asked = cookies.map((cookie) => ({ path: '/vandaag', headers: { Cookie: cookie, 'Accept-Encoding': 'gzip, deflate, br' } }));
  await load({ url, asked, seconds: WARM_S, connections: 2 });
  const before = await askedOf(apiUrl);
  const loaded = await load({ url, asked, seconds: SECONDS, connections: CONNECTIONS, perSecond: PER_SECOND });
  const requests = (await askedOf(apiUrl)) - before;
  const idle = await load({ url, asked: [{ path: '/health', headers: {} }], seconds: WARM_S, connections: CONNECTIONS, perSecond: PER_SECOND });
  const used = processorTime(pids); // counted by samples, which miss short bursts: so while there is no pause
  const most = await load({ url, asked, seconds: WARM_S, connections: 2 });
  const usedMs = processorTime(pids) - used;
  const what = `Today, ${String(routes)} routes, ${String(coaches.length)} coaches`;
  return {
    cookies,
    figures: [
      atMost(`${what}, p95`, within(0.95, loaded), 'ms', 150),
      just(`${what}, median`, within(0.5, loaded), 'ms'),
      just('beside it: the website without any work, p95', within(0.95, idle), 'ms'),
      just('requests of the API for one look at Today', requests / loaded.times.length, 'requests'),
      just('processor time for one look: web, API and PostgreSQL', usedMs / most.times.length, 'ms'),
      just('looks at Today at most', most.perSecond, 'per s'),
    ],
  };
};
