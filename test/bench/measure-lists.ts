import { kansrijkTalentLine } from '#shared/domain/line/kansrijk-talent.ts';
import { atMost, just, type Figure } from './figures.ts';
import { LEAD, coaches } from './fill-pilot.ts';
import { load, within, type Asked } from './load.ts';
import { multiplyRoutes } from './many-routes.ts';
import type { Website } from './website.ts';

/** Of five thousand routes, a hundred thousand. */
const FACTOR = 20;
const ROUNDS = 4;
const ROUND_S = 3;
const CONNECTIONS = 2;
/** The bar: so many times `select 1`, and so much more. */
const TIMES = 3;
const EXTRA_MS = 10;

const stages = kansrijkTalentLine.stages.filter(({ kind }) => kind !== 'closed').map(({ id }) => id);

/** Turn by turn, so that what else this machine does weighs on both alike. */
const inTurn = async (url: string, one: readonly Asked[], other: readonly Asked[]): Promise<[number, number]> => {
  const [first, second]: [number[], number[]] = [[], []];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const rounds = [
      await load({ url, asked: one, seconds: ROUND_S, connections: CONNECTIONS }),
      await load({ url, asked: other, seconds: ROUND_S, connections: CONNECTIONS }),
    ];
    if (round === 0) continue; // the first of each warms up
    first.push(...(rounds[0]?.times ?? []));
    second.push(...(rounds[1]?.times ?? []));
  }
  const p95 = (times: number[]): number => within(0.95, { times: times.toSorted((a, b) => a - b), perSecond: 0 });
  return [p95(first), p95(second)];
};

/** The list of one stage among a hundred thousand routes, held against `select 1` on the same way. */
export const measureLists = async (site: Website): Promise<Figure[]> => {
  await multiplyRoutes(site.databaseUrl, FACTOR);
  const url = await site.startOneApi();
  const figures: Figure[] = [];
  for (const { party, subject } of [LEAD, coaches[0] ?? LEAD]) {
    const headers = { Authorization: `Bearer ${await site.tokenOf(subject)}` };
    const lists = stages.map((stage) => ({ path: `/v1/routes?stage=${stage}`, headers }));
    const [one, list] = await inTurn(url, [{ path: '/v1/select-one', headers }], lists);
    figures.push(just(`select 1 as a ${party}, p95`, one, 'ms'));
    figures.push(atMost(`list by stage as a ${party}, 100,000 routes, p95`, list, 'ms', Number((TIMES * one + EXTRA_MS).toFixed(1))));
  }
  return figures;
};
