import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** What `take-brigades.ts` prints. */
type Driven = { report: string; total: number; acceptance: number; neverAccepted: string[]; neverSeen: string[] };

/** The script is our own; what it prints has this shape. */
const drivenFrom = (printed: unknown) => printed as Driven;

const SEEDS = 500;
const COMMANDS = 400;

describe('routes and companies of a brigade, with tells late, lost and doubled', () => {
  it(`agree about every place in the end, whoever acts at once, in ${String(SEEDS)} brigades`, async () => {
    const script = fileURLToPath(new URL('./take-brigades.ts', import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, [script, String(SEEDS), String(COMMANDS)]);
    const driven = drivenFrom(JSON.parse(stdout));
    process.stdout.write(`${driven.report}\n`);

    expect(driven.total).toBeGreaterThanOrEqual(SEEDS * COMMANDS);
    expect(driven.acceptance).toBeGreaterThanOrEqual(0.3);
    expect(driven.neverAccepted).toEqual([]);
    expect(driven.neverSeen).toEqual([]);
  }, 600_000);
});
