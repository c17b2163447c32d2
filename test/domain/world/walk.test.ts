import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const COMMANDS = 100_000;

/** What `take-walks.ts` prints. */
type Walked = { report: string; total: number; acceptance: number; neverAccepted: string[]; neverVisited: string[] };

/** The script is our own; what it prints has this shape. */
const walkedFrom = (printed: unknown) => printed as Walked;

describe('a walk through everything that anybody may try', () => {
  it(`forgets nobody in ${COMMANDS} commands, whoever gives them and however time passes`, async () => {
    const script = fileURLToPath(new URL('./take-walks.ts', import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, [script, String(COMMANDS)]);
    const walked = walkedFrom(JSON.parse(stdout));
    process.stdout.write(`${walked.report}\n`);

    expect(walked.total).toBeGreaterThanOrEqual(COMMANDS);
    expect(walked.acceptance).toBeGreaterThanOrEqual(0.3);
    expect(walked.neverAccepted).toEqual([]);
    expect(walked.neverVisited).toEqual([]);
  }, 300_000);
});
