import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import extractConfiguration from 'dependency-cruiser/config-utl/extract-depcruise-config';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { root } from './tree.ts';

const { forbidden = [], options = {} } = await extractConfiguration(join(root, '.dependency-cruiser.js'));

const value = 'export const value = 1;\n';
const type = 'export type Value = 1;\n';
const uses = (what: string) => `import { value } from '${what}';\nexport const used = value;\n`;
const names = (what: string) => `import type { Value } from '${what}';\nexport type Used = Value;\n`;

const breaches: [rule: string, files: Record<string, string>][] = [
  ['domain-imports-itself', { 'shared/domain/a.ts': "import 'node:fs';\n" }],
  ['domain-imports-itself', { 'shared/domain/a.ts': "import type { z } from 'zod';\nexport type A = z.ZodType;\n" }],
  ['domain-imports-itself', { 'shared/domain/a.ts': names('#shared/ports/b.ts'), 'shared/ports/b.ts': type }],
  ['contracts-import-domain-and-zod', { 'shared/contracts/a.ts': "import 'express';\n" }],
  ['ports-import-domain', { 'shared/ports/a.ts': names('#shared/contracts/b.ts'), 'shared/contracts/b.ts': type }],
  ['ports-import-types-only', { 'shared/ports/a.ts': uses('#shared/domain/b.ts'), 'shared/domain/b.ts': value }],
  ['workflows-import-inward', { 'workflows/route/a.ts': "import 'node:fs';\n" }],
  ['workflows-import-inward', { 'workflows/route/a.ts': names('#activities/b.ts'), 'activities/b.ts': type }],
  ['workflows-import-inward', { 'workflows/route/a.ts': uses('#shared/contracts/b.ts'), 'shared/contracts/b.ts': value }],
  ['workflows-take-ports-as-types', { 'workflows/route/a.ts': uses('#shared/ports/b.ts'), 'shared/ports/b.ts': value }],
  ['engine-alone-touches-temporal', { 'workflows/route/a.ts': "import '@temporalio/workflow';\n" }],
  [
    'bundle-without-zod',
    { 'workflows/index.ts': uses('#shared/domain/b.ts'), 'shared/domain/b.ts': uses('./c.ts') + value, 'shared/domain/c.ts': `import 'zod';\n${value}` },
  ],
  ['activities-import-shared', { 'activities/a.ts': "import 'pg';\n" }],
  ['activities-import-shared', { 'activities/a.ts': names('#infra/b.ts'), 'infra/b.ts': type }],
  ['activities-import-shared', { 'activities/a.ts': names('#workflows/engine/messages.ts'), 'workflows/engine/messages.ts': type }],
  ['infra-imports-inward', { 'infra/a.ts': names('#activities/b.ts'), 'activities/b.ts': type }],
  ['infra-imports-inward', { 'infra/a.ts': uses('#services/api/config.ts'), 'services/api/config.ts': value }],
  ['services-see-workflow-messages', { 'services/api/a.ts': uses('#workflows/engine/shell.ts'), 'workflows/engine/shell.ts': value }],
  ['services-stand-alone', { 'services/api/a.ts': uses('../worker/b.ts'), 'services/worker/b.ts': value }],
  ['production-without-test', { 'services/api/a.ts': uses('#test/support/b.ts'), 'test/support/b.ts': value }],
  ['production-without-dev-packages', { 'infra/a.ts': "import 'fast-check';\n" }],
  ['packages-declared', { 'infra/a.ts': "import 'accepts';\n" }],
  ['imports-resolve', { 'infra/a.ts': "import './gone.ts';\n" }],
  ['no-cycles', { 'infra/a.ts': uses('./b.ts') + value, 'infra/b.ts': uses('./a.ts') + value }],
];

/** A house of its own, outside this one, with the same tables; gone when the test is over. */
const houses: string[] = [];
async function violations(files: Record<string, string>): Promise<string[]> {
  const house = mkdtempSync(join(tmpdir(), 'imports-'));
  houses.push(house);
  for (const name of ['package.json', 'tsconfig.json']) cpSync(join(root, name), join(house, name));
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, name)), { recursive: true });
    writeFileSync(join(house, name), text);
  }
  const from: ICruiseOptions = { ...options, baseDir: house, validate: true, ruleSet: { forbidden } };
  const result = await cruise(Object.keys(files), from, {}, { tsConfig: extractTSConfig(join(house, 'tsconfig.json')) });
  return [...new Set((result.output as ICruiseResult).summary.violations.map(({ rule }) => rule.name))].sort();
}

afterAll(() => {
  for (const house of houses) rmSync(house, { recursive: true });
});

it('lets every layer import what the table allows', async () => {
  const found = await violations({
    'shared/domain/day.ts': value + type,
    'shared/domain/rule.ts': uses('./day.ts'),
    'shared/contracts/body.ts': `import { z } from 'zod';\n${uses('#shared/domain/day.ts')}export const body = z.string();\n`,
    'shared/ports/recording.ts': names('#shared/domain/day.ts') + type,
    'workflows/engine/messages.ts': value,
    'workflows/engine/shell.ts': `import '@temporalio/workflow';\nimport '@temporalio/common';\n${names('#shared/ports/recording.ts')}${value}`,
    'workflows/index.ts': "import '@temporalio/workflow';\nexport { value } from './engine/shell.ts';\n",
    'activities/record.ts': `import 'node:crypto';\n${uses('#shared/domain/day.ts')}`,
    'infra/database/journal.ts': `import 'pg';\nimport 'node:fs';\n${uses('#shared/domain/day.ts')}${value}`,
    'services/worker/main.ts': `import '#workflows/index.ts';\nimport '#workflows/engine/messages.ts';\nimport '#activities/record.ts';\n${uses('#infra/database/journal.ts')}`,
    'test/engine/shell.test.ts': uses('#workflows/engine/shell.ts'),
  });

  expect(found).toEqual([]);
});

it.each(breaches)('refuses a breach of %s', async (rule, files) => {
  expect(await violations(files)).toContain(rule);
});

it('plants a breach of every rule', () => {
  expect(new Set(breaches.map(([rule]) => rule))).toEqual(new Set(forbidden.map(({ name }) => name)));
});
