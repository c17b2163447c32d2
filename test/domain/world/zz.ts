import { routeKind } from '#shared/domain/route/kind.ts';
import { walk } from './walk.ts';
import { createTally } from './tally.ts';
const t = createTally();
const t0 = performance.now();
const [, , from = '1', many = '40'] = process.argv;
try {
  for (let s = +from; s < +from + +many; s++) walk(routeKind.decider, s, 250, t);
} catch (e) {
  console.log(String(e instanceof Error ? e.stack : e).slice(0, 4000));
}
console.log(t.report(), t.acceptance(), performance.now() - t0);
