import { routeKind } from '#shared/domain/route/kind.ts';
import { plantedBugs } from './planted-bugs.ts';
import type { RouteDecider } from './route-decider.ts';
import { createTally } from './tally.ts';
import { walk } from './walk.ts';

/** More walks than any of these mistakes has needed to be seen. */
const MOST_WALKS = 60;

const walkUntilBroken = (decider: RouteDecider): void => {
  for (let seed = 1; seed <= MOST_WALKS; seed++) walk(decider, seed, 250, createTally());
};

describe('a walk notices', () => {
  it.each(Object.entries(plantedBugs))('%s', (_name, { noticed, bug }) => {
    expect(() => {
      walkUntilBroken(bug(routeKind.decider));
    }).toThrow(noticed);
  });
});
