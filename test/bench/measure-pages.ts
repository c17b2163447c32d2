import type { Figure } from './figures.ts';
import { just } from './figures.ts';
import { fillPilot } from './fill-pilot.ts';
import { measureLists } from './measure-lists.ts';
import { measureToday } from './measure-today.ts';
import { measureWeight } from './measure-weight.ts';
import { aWebsite } from './website.ts';

const ROUTES = 5_000;

/** The pages that a coach lives in and the lists behind them, on a pilot that became large. */
export const measurePages = async (): Promise<Figure[]> => {
  const site = await aWebsite();
  try {
    const start = performance.now();
    await fillPilot(site.databaseUrl, ROUTES);
    const filling = just(`recording ${String(ROUTES)} routes`, (performance.now() - start) / 1_000, 's');
    const { figures, cookies } = await measureToday(site, ROUTES);
    return [filling, ...figures, ...(await measureWeight(site, cookies[0] ?? '')), ...(await measureLists(site))];
  } finally {
    await site.close();
  }
};
