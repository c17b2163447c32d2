import { filesInTree, textOf } from './tree.ts';

/** This file names what it forbids, so it cannot look at itself; nor can a test whose subject is a breach of a rule. */
const exempt = new Set(['package-lock.json', 'test/house/wording.test.ts', 'test/house/lint.test.ts']);
const texts = filesInTree()
  .filter((file) => !exempt.has(file) && !file.endsWith('.png'))
  .map((file) => ({ file, text: textOf(file) }));

const found = (pattern: RegExp): string[] => texts.flatMap(({ file, text }) => [...text.matchAll(pattern)].map(([match]) => `${file}: ${match}`));

it.each([
  ['a promise to do it later', /\b(TODO|FIXME|XXX|HACK)\b.*/g],
  ['a test that is left out or favoured', /\b(it|test|describe)\.(only|skip|todo|failing)\b|\b(xit|xtest|xdescribe|fit|fdescribe)\(/g],
  ['a silenced type error', /@ts-(ignore|nocheck|expect-error).*/g],
  ['a silenced rule without a reason', /eslint-disable(?:-next-line|-line)?\b(?:(?! -- \S).)*$/gm],
  ['a silenced rule for a whole file', /\/\* eslint-disable\b.*/g],
  ['a marker of a merge that went wrong', /^(<{7}|>{7}) .*/gm],
])('contains nowhere %s', (_what, pattern) => {
  expect(found(pattern)).toEqual([]);
});

it('speaks to people in the house only of what is in the house', () => {
  expect(found(/\/work\/[a-z]+/g)).toEqual([]);
});

it('lets code decide by codes, and keeps its Dutch sentences in the one catalogue', () => {
  const inner = texts.filter(({ file }) => /^(shared\/(domain|ports)|workflows|activities)\/.*\.ts$/.test(file) && !file.startsWith('shared/domain/texts/'));
  const withoutComments = (text: string): string => text.replace(/\/\*[^]*?\*\/|(?<!:)\/\/.*$/gm, '');
  const isDutch = (quoted: string): boolean => new Set(quoted.toLowerCase().match(/\b(de|het|een|niet|je|van|voor|en|met|dit|wordt)\b/g)).size > 1;
  const sentences = inner.flatMap(({ file, text }) =>
    [...withoutComments(text).matchAll(/'(?:[^'\\\n]|\\.)*'/g)].map(([quoted]) => `${file}: ${quoted}`).filter(isDutch),
  );

  expect(sentences).toEqual([]);
});
