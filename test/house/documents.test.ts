import { existsSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';
import { filesInTree, root, textOf } from './tree.ts';

const files = filesInTree();
const documents = files.filter((file) => file.endsWith('.md')).map((file) => ({ file, text: textOf(file) }));
const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };

/** The blocks of code in one language, in all documents. */
const samples = (language: string): { file: string; code: string }[] =>
  documents.flatMap(({ file, text }) =>
    [...text.matchAll(new RegExp(`^ *\`\`\`${language}\\n(.*?)^ *\`\`\``, 'gms'))].map(([, code = '']) => ({ file, code })),
  );

const matches = (pattern: RegExp): { file: string; found: string }[] =>
  documents.flatMap(({ file, text }) => [...text.matchAll(pattern)].map(([, found = '']) => ({ file, found })));

it('points only at files that are there', () => {
  const broken = matches(/\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/g).filter(({ file, found }) => !existsSync(join(root, dirname(file), found)));

  expect(broken).toEqual([]);
});

it('names only folders and files that are there', () => {
  const rooms = /`((?:services|workflows|activities|shared|infra|test|\.ci)\/[\w./-]+)`/g;

  expect(matches(rooms).filter(({ found }) => !existsSync(join(root, found)))).toEqual([]);
});

it('names only commands that exist', () => {
  const named = matches(/\bnpm (?:run )?([a-z][a-z-]*)/g).filter(({ found }) => !['install', 'ci', 'test', 'start', 'scripts', 'run'].includes(found));

  expect(named.filter(({ found }) => scripts[found] === undefined)).toEqual([]);
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['start', 'test']));
});

it('shows TypeScript that compiles', () => {
  const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)).config, ts.sys, root);
  const virtual = new Map(samples('ts').map(({ file, code }, index) => [join(root, `sample-${index}-in-${posix.basename(file)}.ts`), code]));
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram([...virtual.keys()], options, {
    ...host,
    fileExists: (path) => virtual.has(path) || host.fileExists(path),
    readFile: (path) => virtual.get(path) ?? host.readFile(path),
    getSourceFile: (path, version) => {
      const code = virtual.get(path);
      return code === undefined ? host.getSourceFile(path, version) : ts.createSourceFile(path, code, version);
    },
  });
  const problems = [...virtual.keys()].flatMap((path) => ts.getPreEmitDiagnostics(program, program.getSourceFile(path)));

  expect(virtual.size).toBeGreaterThan(0);
  expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))).toEqual([]);
});

it('uses every word of the glossary in the code', () => {
  const code = files
    .filter((file) => /^(services|workflows|activities|shared|infra)\/.*\.ts$/.test(file))
    .map(textOf)
    .join('\n');
  const words =
    textOf('infra/policy/glossary.md')
      .split('## Words we avoid')[0]
      ?.matchAll(/^\|[^|\n]+\| `([^`]+)` *\|/gm) ?? [];
  const identifiers = [...words].map(([, identifier = '']) => identifier);

  expect(identifiers.length).toBeGreaterThan(40);
  expect(identifiers.filter((identifier) => !new RegExp(`\\b${identifier}`, 'i').test(code))).toEqual([]);
});
