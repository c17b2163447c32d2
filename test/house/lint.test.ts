import { ESLint } from 'eslint';
import { root } from './tree.ts';

const eslint = new ESLint({ cwd: root, overrideConfig: { linterOptions: { reportUnusedDisableDirectives: 'off' } } });

/** Lints this text as if it stood in that file; the file must exist, since the typed rules need a place in the project. */
async function complaints(file: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: `${root}${file}` });
  return [...new Set(result?.messages.map(({ ruleId, message }) => ruleId ?? message))];
}

const domain = 'shared/domain/thing.ts';
const workflow = 'workflows/engine/run-decider.ts';
const elsewhere = 'shared/ports/gateway.ts';
const test = 'test/house/lint.test.ts';

const syntax = 'no-restricted-syntax';

it.each([
  [elsewhere, '@typescript-eslint/no-floating-promises', 'export const go = (save: () => Promise<void>): void => { save(); };'],
  [
    elsewhere,
    '@typescript-eslint/no-misused-promises',
    'export const go = (call: (f: () => void) => void): void => { call(async () => { await Promise.resolve(); }); };',
  ],
  [elsewhere, '@typescript-eslint/switch-exhaustiveness-check', "export const f = (x: 'a' | 'b'): number => { switch (x) { case 'a': return 1; } return 2; };"],
  [elsewhere, '@typescript-eslint/no-explicit-any', 'export const f = (x: unknown) => x as any;'],
  [elsewhere, syntax, 'export const f = (x: string) => x as unknown as number;'],
  [elsewhere, syntax, "export * from './recording.ts';"],
  [elsewhere, syntax, "export { thingId } from '#shared/domain/thing.ts';"],
  [elsewhere, syntax, 'export const port = process.env.PORT;'],
  [elsewhere, syntax, "import { env } from 'node:process';\nexport const port = env.PORT;"],
  [elsewhere, 'no-console', "console.log('here');"],
  [elsewhere, '@typescript-eslint/naming-convention', 'export type Client = { id: string };'],
  [elsewhere, '@typescript-eslint/naming-convention', 'export type DiagnosisRow = { id: string };'],
  [elsewhere, '@typescript-eslint/naming-convention', 'export type Person = { diagnosis: string };'],
  [elsewhere, '@typescript-eslint/naming-convention', 'export type CareTrajectory = { id: string };'],
  [elsewhere, '@typescript-eslint/naming-convention', 'export const notOpen: boolean = false;'],
  [elsewhere, '@typescript-eslint/consistent-type-imports', "import { ThingId } from '#shared/domain/thing.ts';\nexport type Id = ThingId;"],
  [domain, syntax, 'export const now = () => Date.now();'],
  [domain, syntax, 'export const now = () => new Date();'],
  [domain, syntax, 'export const now = () => Date();'],
  [domain, syntax, 'export const day = () => new Date(2026, 3, 1);'],
  [domain, syntax, 'export const hour = (date: Date) => date.getHours();'],
  [domain, syntax, 'export const dice = () => Math.random();'],
  [domain, syntax, "export const day = () => new Intl.DateTimeFormat('nl').format();"],
  [domain, syntax, 'let count = 0;\nexport const next = () => ++count;'],
  [domain, syntax, 'export const f = async () => { await Promise.resolve(); };'],
  [domain, syntax, "export const f = () => { throw new Error('no'); };"],
  [domain, syntax, 'export class Route { id = 1; }'],
  [domain, 'no-restricted-globals', 'export const id = () => crypto.randomUUID();'],
  [domain, 'no-restricted-globals', 'export const where = () => process.cwd();'],
  [domain, 'no-restricted-imports', "import { z } from 'zod';\nexport const a = z.string();"],
  [domain, 'no-restricted-imports', "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;"],
  [workflow, 'no-restricted-imports', "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;"],
  [workflow, 'no-restricted-globals', 'export const f = (x: object): object => structuredClone(x);'],
  [workflow, 'no-restricted-globals', 'setTimeout(() => undefined, 5);'],
  [workflow, syntax, 'let open = 0;\nexport const next = () => ++open;'],
  [workflow, syntax, 'export const options = { validator: async () => { await Promise.resolve(); } };'],
  [workflow, syntax, 'export const clone = (date: Date) => new (date.constructor as DateConstructor)();'],
  [workflow, syntax, "export const day = () => new Intl.DateTimeFormat('nl').format();"],
  [workflow, syntax, 'export const first = (a: Promise<void>, b: Promise<void>) => Promise.race([a, b]);'],
  [test, syntax, "jest.mock('node:fs');"],
  [test, syntax, "it('should work', () => undefined);"],
])('in %s, %s refuses %s', async (file, rule, text) => {
  expect(await complaints(file, text)).toContain(rule);
});

it.each([
  [
    domain,
    "export const day = (at: string) => new Date(at).toISOString().slice(0, 10);\nexport const text = (at: string) => new Intl.DateTimeFormat('nl').format(new Date(at));",
  ],
  [workflow, 'export const now = () => Date.now();'],
  [elsewhere, 'export const now = () => Date.now();'],
])('in %s, %s is fine', async (file, text) => {
  expect(await complaints(file, text)).toEqual([]);
});
