import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The programs that Temporal consists of here: the server, the tool that makes its tables, and the operators' screens. */
export type TemporalPrograms = { server: string; sqlTool: string; ui: string };

export const moduleFolder = fileURLToPath(new URL('.', import.meta.url));

/** Go package per program file. */
export const packages = {
  'temporal-server': 'go.temporal.io/server/cmd/server',
  'temporal-sql-tool': 'go.temporal.io/server/cmd/tools/sql',
  'temporal-ui': 'github.com/temporalio/ui-server/v2/cmd/server',
} as const;

/** Where built programs are kept for every checkout of this user; another module file is another folder. */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string {
  const goMod = readFileSync(join(moduleFolder, 'go.mod'), 'utf8');
  const version = /go\.temporal\.io\/server v(\S+)/.exec(goMod)?.[1] ?? 'unknown';
  const sum = createHash('sha256').update(goMod).digest('hex').slice(0, 8);
  const base = env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  return join(base, 'ontwikkellijn', `temporal-${version}-${sum}`);
}

const suffix = process.platform === 'win32' ? '.exe' : '';

export const fileIn = (folder: string, program: keyof typeof packages): string => join(folder, program + suffix);

export const programsIn = (folder: string): TemporalPrograms => ({
  server: fileIn(folder, 'temporal-server'),
  sqlTool: fileIn(folder, 'temporal-sql-tool'),
  ui: fileIn(folder, 'temporal-ui'),
});

export const areThere = ({ server, sqlTool, ui }: TemporalPrograms): boolean => [server, sqlTool, ui].every((file) => existsSync(file));
