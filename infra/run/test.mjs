// `npm test`, also on a clean checkout: what can be known by reading first, then every level of tests. The last line counts them all.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { installed, root } from './installed.mjs';

const node = installed();
const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`, TZ: 'UTC' };
const counted = { passed: 0, failed: 0 };

/** What hangs has failed: nothing here takes longer, and the first build of Temporal neither. */
const LONGEST_STEP_MS = 15 * 60_000;

const run = (...args) => spawnSync(node, args, { cwd: root, stdio: 'inherit', env, timeout: LONGEST_STEP_MS }).status === 0;
const tool = (name) => join(root, 'node_modules', name);

const step = (name, passes) => {
  console.log(`\n== ${name}`);
  const passed = passes();
  counted[passed ? 'passed' : 'failed'] += 1;
  if (!passed) console.log(`== ${name}: failed`);
};

const readingSteps = [
  ['lint', () => run(tool('eslint/bin/eslint.js'), '.', '--max-warnings', '0')],
  ['format', () => run(tool('prettier/bin/prettier.cjs'), '--check', '.')],
  ['types', () => run(tool('typescript/bin/tsc'))],
  [
    'structure',
    () =>
      run(
        tool('dependency-cruiser/bin/dependency-cruiser.mjs'),
        '--config',
        '.dependency-cruiser.js',
        'services',
        'workflows',
        'activities',
        'shared',
        'infra',
        'test',
      ),
  ],
  ['dead code', () => run(tool('knip/bin/knip.js'))],
];

/** One run of jest; its own report says how many tests there were, so that a file that cannot even be read counts as a failure too. */
const jest = (name, ...args) => {
  console.log(`\n== ${name}`);
  const folder = mkdtempSync(join(tmpdir(), 'ontwikkellijn-report-'));
  const report = join(folder, 'report.json');
  const passed = run('--experimental-vm-modules', '--no-warnings', tool('jest/bin/jest.js'), '--json', `--outputFile=${report}`, ...args);
  try {
    const { numPassedTests, numTotalTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
    counted.passed += numPassedTests;
    counted.failed += numTotalTests - numPassedTests + numRuntimeErrorTestSuites;
    if (numTotalTests === 0) counted.failed += 1;
  } catch {
    counted.failed += 1;
  }
  if (!passed && counted.failed === 0) counted.failed += 1;
  rmSync(folder, { recursive: true, force: true });
};

for (const [name, passes] of readingSteps) step(name, passes);
step('Temporal', () => run(join(root, 'infra/run/prepare-temporal.ts')));
jest('rules', '--selectProjects', 'rules');
jest('the real parts', '--selectProjects', 'system');
jest('the website', '--selectProjects', 'web', '--runInBand');
jest('npm start', '--selectProjects', 'run', '--runInBand');

console.log(`\n${counted.passed} passed, ${counted.failed} failed`);
process.exit(counted.failed === 0 ? 0 : 1);
