import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder this project lives in, with a slash at its end. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

const git = (...options: string[]): string[] =>
  execFileSync('git', ['ls-files', '-z', ...options], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter(Boolean);

/** Every file that is, or would be, committed; relative to the root. */
export function filesInTree(): string[] {
  const deleted = new Set(git('--deleted'));
  return [...new Set(git('--cached', '--others', '--exclude-standard'))].filter((file) => !deleted.has(file)).sort();
}

export const textOf = (file: string): string => readFileSync(`${root}${file}`, 'utf8');
