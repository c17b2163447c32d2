import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleWorkflowCode } from '@temporalio/worker';

const ROOT = join(import.meta.dirname, '../..');
const CACHE = join(ROOT, 'node_modules/.cache/ontwikkellijn');
/** Everything a workflow may be made of, and how. */
const SOURCES = ['workflows', 'shared/domain', 'shared/ports', 'infra/temporal/bundle.ts', 'package-lock.json'];
/** The rules are pure and hold nothing of their own: a worker loads them once, not once for each workflow. */
const SHARED_BY_ALL = [join(ROOT, 'shared/domain/kinds.ts')];

const filesIn = async (path: string): Promise<string[]> => {
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch(() => null);
  return entries === null ? [path] : entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
};

const versionOf = async (entry: string, alsoFrom: readonly string[]): Promise<string> => {
  const files = (await Promise.all([...SOURCES.map((source) => join(ROOT, source)), entry, ...alsoFrom].map(filesIn))).flat().sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(await readFile(file));
  return hash.digest('hex').slice(0, 20);
};

/**
 * The workflows reachable from `entry` as one script, built once per version of their sources; `alsoFrom` names folders outside the product that
 * they come from. Returns the path, as a worker's `codePath`.
 */
export async function workflowBundle(entry: string, alsoFrom: readonly string[] = []): Promise<{ codePath: string }> {
  const codePath = join(CACHE, `workflows-${await versionOf(entry, alsoFrom)}.js`);
  if (!existsSync(codePath)) {
    const { code } = await bundleWorkflowCode({ workflowsPath: entry, logger: silent, preloadModules: SHARED_BY_ALL });
    await mkdir(CACHE, { recursive: true });
    const draft = `${codePath}.${String(process.pid)}`;
    await writeFile(draft, code);
    await rename(draft, codePath);
  }
  return { codePath };
}

const nothing = (): void => undefined;
const silent = { log: nothing, trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing };
