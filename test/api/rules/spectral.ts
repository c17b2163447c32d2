import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { textOf } from '#test/house/tree.ts';

const RULESET = 'infra/api-rules/ruleset.yaml';
const PROGRAM = fileURLToPath(import.meta.resolve('@stoplight/spectral-cli/dist/index.js'));
const MUCH = 64 * 1_024 * 1_024;

type Finding = { code: string; message: string; path: string[]; source: string };

/** Our rules by name; those that Spectral brings itself have no text of their own. */
export const rules = (parse(textOf(RULESET)) as { rules: Record<string, string | { description: string; documentationUrl: string }> }).rules;

/** What Spectral finds in each document, by its name: `code path`. One run for all of them. */
export const lint = async (documents: Readonly<Record<string, unknown>>): Promise<Record<string, string[]>> => {
  const folder = await mkdtemp(join(tmpdir(), 'ontwikkellijn-rules-'));
  try {
    const names = Object.keys(documents);
    await Promise.all(names.map((name, index) => writeFile(join(folder, `${String(index)}.json`), JSON.stringify(documents[name]))));
    const files = names.map((_, index) => join(folder, `${String(index)}.json`));
    const findings = await run(['lint', ...files, '--ruleset', fileURLToPath(new URL(`../../../${RULESET}`, import.meta.url)), '--format', 'json', '--quiet']);
    return Object.fromEntries(
      names.map((name, index) => [
        name,
        findings.filter(({ source }) => basename(source) === `${String(index)}.json`).map(({ code, path }) => `${code} ${path.join('.')}`),
      ]),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
};

/** Spectral ends with 1 where it finds something, and with more where it could not look. */
const run = async (words: string[]): Promise<Finding[]> => {
  const ended = await promisify(execFile)(process.execPath, [PROGRAM, ...words], { maxBuffer: MUCH }).catch((error: unknown) => {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 1 && 'stdout' in error) return { stdout: String(error.stdout) };
    throw error;
  });
  return JSON.parse(ended.stdout) as Finding[];
};
