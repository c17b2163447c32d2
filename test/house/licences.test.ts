import { filesInTree, textOf } from './tree.ts';

/** The part of the REUSE specification this house uses; `reuse lint` says the same with more words. */
const files = filesInTree();
const covering = (file: string): string[] =>
  textOf('REUSE.toml')
    .split('[[annotations]]')
    .slice(1)
    .filter((block) => pattern(valueIn(block, 'path')).test(file) && valueIn(block, 'SPDX-FileCopyrightText') !== '')
    .map((block) => valueIn(block, 'SPDX-License-Identifier'));

/** In REUSE.toml `*` stays within a folder and `**` does not; other characters mean themselves. */
function pattern(path: string): RegExp {
  const parts = path.split(/(\*{1,2})/).map((part) => (part === '**' ? '.*' : part === '*' ? '[^/]*' : part.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)));
  return new RegExp(`^${parts.join('')}$`);
}

function valueIn(block: string, key: string): string {
  return new RegExp(`^${key} = "(.*)"$`, 'm').exec(block)?.[1] ?? '';
}

// REUSE-IgnoreStart: a pattern, not a statement about this file
const ownLicences = (file: string): string[] => [...textOf(file).matchAll(/^\W*SPDX-License-Identifier: (\S+)$/gm)].map(([, licence = '']) => licence);
// REUSE-IgnoreEnd
const exempt = (file: string): boolean => file.startsWith('LICENSES/') || file === 'LICENSE' || file === 'REUSE.toml';
const used = new Set(files.filter((file) => !exempt(file)).flatMap((file) => [...covering(file), ...ownLicences(file)]));

it('says of every file who made it and under which licence', () => {
  expect(files.filter((file) => !exempt(file) && covering(file).length + ownLicences(file).length === 0)).toEqual([]);
});

it('holds the text of each licence used, and no other', () => {
  expect(files.filter((file) => file.startsWith('LICENSES/'))).toEqual([...used].sort().map((licence) => `LICENSES/${licence}.txt`));
});

it('shows the same licence at the front door', () => {
  expect(textOf('LICENSE')).toBe(textOf('LICENSES/EUPL-1.2.txt'));
  expect(textOf('LICENSE')).toContain('EUROPEAN UNION PUBLIC LICENCE v. 1.2');
});
