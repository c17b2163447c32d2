import { kansrijkTalentLine } from '#shared/domain/line/kansrijk-talent.ts';
import { routeKind } from '#shared/domain/route/kind.ts';
import { drive } from '#test/domain/brigade/drive.ts';
import { createBrigadeTally } from '#test/domain/brigade/tally.ts';
import { createTally } from '#test/domain/world/tally.ts';
import { walk } from '#test/domain/world/walk.ts';

// Run by `measure-world.ts` in a process of its own, so that its processor time and memory are those of the world alone.

/** What a world took. */
export type Ran = { commands: number; cpuMs: number; mostMiB: number };

const COMMANDS_OF_ONE = 400;
/** The rules are compiled while they run: these come first and are not counted. */
const WARMING_UP = 5_000;

const brigades = (total: number, firstSeed: number): number => {
  const tally = createBrigadeTally();
  for (let seed = firstSeed; tally.total() < total; seed += 1) drive(seed, COMMANDS_OF_ONE, tally, { isWatched: false });
  return tally.total();
};
const walks = (total: number, firstSeed: number): number => {
  const tally = createTally();
  for (let seed = firstSeed; tally.total() < total; seed += 1) walk(routeKind.decider, seed, COMMANDS_OF_ONE, tally, kansrijkTalentLine);
  return tally.total();
};

/** Usage: run-world.ts <brigade | walk> <commands> */
const [which, commands] = process.argv.slice(2);
const run = which === 'walk' ? walks : brigades;
run(WARMING_UP, 1);
const before = process.cpuUsage();
const done = run(Number(commands), 1_000_000);
const { user, system } = process.cpuUsage(before);
const ran: Ran = { commands: done, cpuMs: (user + system) / 1_000, mostMiB: process.resourceUsage().maxRSS / 1_024 };
process.stdout.write(JSON.stringify(ran));
