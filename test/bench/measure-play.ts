import { instant } from '#shared/domain/time/amsterdam.ts';
import { playPurely } from '#test/domain/demo/support/pure-theatre.ts';
import { atLeast, just, type Figure } from './figures.ts';

const WARM_MS = 3_000;
const PLAY_MS = 6_000;
/** In one story. */
const ROUTES = 2;
const START = instant(Date.parse('2026-11-23T08:00:00.000Z'));

const playFor = async (ms: number) => {
  const start = performance.now();
  let [routes, events] = [0, 0];
  for (; performance.now() - start < ms; routes += ROUTES) events += (await playPurely(START)).events.length;
  const seconds = (performance.now() - start) / 1_000;
  return { routes: routes / seconds, events: events / seconds };
};

/** Routes of the demonstration per second with their companies, on this one core, while nothing else runs and once the program is warm. */
export const measurePlay = async (): Promise<Figure[]> => {
  await playFor(WARM_MS);
  const { routes, events } = await playFor(PLAY_MS);
  return [atLeast('two-year routes with their companies under the virtual clock', routes, 'per s', 200), just('events of those', events, 'per s')];
};
