import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { checkLine } from '#shared/domain/line/check-line.ts';
import { kansrijkTalentLine } from '#shared/domain/line/kansrijk-talent.ts';
import { neighbourhoodLearnWorkLine } from '#shared/domain/line/neighbourhood-learn-work.ts';

/** What `take-walks.ts` prints. */
type Walked = { report: string; total: number; acceptance: number; neverAccepted: string[]; neverVisited: string[] };

/** The script is our own; what it prints has this shape. */
const walkedFrom = (printed: unknown) => printed as Walked;

const takeWalks = async (commands: number, line: string): Promise<Walked> => {
  const script = fileURLToPath(new URL('./take-walks.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [script, String(commands), line]);
  return walkedFrom(JSON.parse(stdout));
};

describe('a walk through everything that anybody may try', () => {
  it.each([
    [100_000, kansrijkTalentLine],
    [25_000, neighbourhoodLearnWorkLine],
  ])(
    'forgets nobody in %i commands, whoever gives them and however time passes',
    async (commands, line) => {
      const walked = await takeWalks(commands, line.id);
      process.stdout.write(`${line.name}: ${walked.report}\n`);

      expect(checkLine(line)).toEqual([]);
      expect(walked.total).toBeGreaterThanOrEqual(commands);
      expect(walked.acceptance).toBeGreaterThanOrEqual(0.3);
      expect(walked.neverAccepted).toEqual([]);
      expect(walked.neverVisited).toEqual([]);
    },
    300_000,
  );
});
