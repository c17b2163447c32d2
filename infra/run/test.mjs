// `npm test`, also on a clean checkout: what can be known by reading first, then every level of tests. The last line counts them all.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { installed, root } from './installed.mjs';

const node = installed();
const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`, TZ: 'UTC' };
const counted = { passed: 0, failed: 0 };

/** What hangs has failed: nothing here takes longer, and the first build of Temporal neither. */
const LONGEST_STEP_MS = 15 * 60_000;

/** One of several that run side by side: what it says is shown when it is done. */
const runQuietly = (...args) =>
  new Promise((resolve) => {
    const child = spawn(node, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'], timeout: LONGEST_STEP_MS });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => said.push(part));
    child.on('error', (error) => said.push(Buffer.from(String(error))));
    child.on('close', (code) => resolve({ passed: code === 0, said: Buffer.concat(said).toString() }));
  });

const run = (...args) => spawnSync(node, args, { cwd: root, stdio: 'inherit', env, timeout: LONGEST_STEP_MS }).status === 0;
const tool = (name) => join(root, 'node_modules', name);

const count = (name, passed) => {
  counted[passed ? 'passed' : 'failed'] += 1;
  if (!passed) console.log(`== ${name}: failed`);
};

const readingStep = async ([name, ...args]) => {
  const { passed, said } = await runQuietly(...args);
  console.log(`\n== ${name}\n${said.trimEnd()}`);
  count(name, passed);
};

/** Progress is shown as it is made: the first build takes minutes. */
const prepareTemporal = () =>
  new Promise((resolve) => {
    console.log('\n== Temporal');
    const child = spawn(node, [join(root, 'infra/run/prepare-temporal.ts')], { cwd: root, env, stdio: 'inherit', timeout: LONGEST_STEP_MS });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });

const sources = ['services', 'workflows', 'activities', 'shared', 'infra', 'test'];
const readingSteps = [
  ['lint', tool('eslint/bin/eslint.js'), '.', '--max-warnings', '0'],
  ['format', tool('prettier/bin/prettier.cjs'), '--check', '.'],
  ['types', tool('typescript/bin/tsc')],
  ['structure', tool('dependency-cruiser/bin/dependency-cruiser.mjs'), '--config', '.dependency-cruiser.js', ...sources],
  ['dead code', tool('knip/bin/knip.js')],
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

const [isPrepared] = await Promise.all([prepareTemporal(), ...readingSteps.map(readingStep)]);
count('Temporal', isPrepared);
jest('rules', '--selectProjects', 'rules');
jest('the real parts', '--selectProjects', 'system');
jest('the website', '--selectProjects', 'web', '--runInBand');
jest('npm start', '--selectProjects', 'run', '--runInBand');

console.log(`\n${counted.passed} passed, ${counted.failed} failed`);
process.exit(counted.failed === 0 ? 0 : 1);
