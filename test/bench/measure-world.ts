import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { atLeast, atMost, just, type Figure } from './figures.ts';
import type { Ran } from './run-world.ts';

const COMMANDS = { short: 50_000, long: 400_000, walk: 20_000 };

const run = async (which: 'brigade' | 'walk', commands: number): Promise<Ran> => {
  const file = fileURLToPath(new URL('run-world.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ['--no-warnings', file, which, String(commands)]);
  const ran: Ran = JSON.parse(stdout);
  return ran;
};

const perSecond = ({ commands, cpuMs }: Ran): number => (commands * 1_000) / cpuMs;

/** Brigades of six routes and two companies, and walks of one route, with nothing but the rules. A second is one of processor time, whatever else this machine does. */
export const measureWorld = async (): Promise<Figure[]> => {
  const short = await run('brigade', COMMANDS.short);
  const long = await run('brigade', COMMANDS.long);
  const walk = await run('walk', COMMANDS.walk);
  return [
    atLeast('world: commands of brigades, tells late, lost and doubled, on one core', perSecond(long), 'per s', 20_000),
    just('world: commands of walks of one route, with all their checks, on one core', perSecond(walk), 'per s'),
    just(`world: most memory in ${String(COMMANDS.long)} commands`, long.mostMiB, 'MiB'),
    atMost(`world: the same / in ${String(COMMANDS.short)} commands`, long.mostMiB / short.mostMiB, 'ratio', 1.5),
  ];
};
