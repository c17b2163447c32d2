import { basename, dirname, extname } from 'node:path';
import { filesInTree, textOf } from './tree.ts';

const files = filesInTree();
const sources = files.filter((file) => file.endsWith('.ts'));
const linesOf = (file: string): number => textOf(file).split('\n').length - 1;
const folders = [...new Set(files.map(dirname).filter((folder) => folder !== '.'))].sort();

describe('sizes', () => {
  const lengths = sources.map((file) => ({ file, lines: linesOf(file) })).sort((a, b) => a.lines - b.lines);
  const at = (share: number): number => lengths[Math.ceil(lengths.length * share) - 1]?.lines ?? 0;

  it('keeps half of all files within 60 lines', () => expect(at(0.5)).toBeLessThanOrEqual(60));
  it('keeps nine of ten files within 150 lines', () => expect(at(0.9)).toBeLessThanOrEqual(150));
  it('has no file of more than 300 lines', () => expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]));
});

describe('names', () => {
  const spoken = /^(\.?[a-z0-9]+(-[a-z0-9]+)*)(\.[a-z0-9]+)*$/;
  const given = new Set([
    'README.md',
    'LICENSE',
    'REUSE.toml',
    'EUPL-1.2.txt',
    'MIT.txt',
    ...['CONTRIBUTING', 'GOVERNANCE', 'CODE_OF_CONDUCT', 'SECURITY', 'CHANGELOG'].map((name) => `${name}.md`),
  ]);

  it('writes every file name in kebab-case', () => expect(files.filter((file) => !given.has(basename(file)) && !spoken.test(basename(file)))).toEqual([]));

  it('writes every folder name in kebab-case', () => {
    const names = new Set(folders.flatMap((folder) => folder.split('/')));

    expect([...names].filter((name) => name !== 'LICENSES' && !spoken.test(name))).toEqual([]);
  });

  it('has no drawer for things without a subject', () => {
    const drawers = /(^|[/-])(utils?|helpers?|misc|common|lib|libs|stuff|core|managers?|base|types)(\.|\/|$)/;

    expect(files.filter((file) => drawers.test(file))).toEqual([]);
  });
});

describe('rooms', () => {
  const inside = (parent: string): string[] =>
    [...new Set(folders.filter((folder) => folder.startsWith(parent)).map((folder) => folder.slice(parent.length).split('/')[0] ?? ''))].filter(Boolean).sort();

  it('has the layers of the house at its top and nothing beside them', () => {
    const known = ['.ci', 'LICENSES', 'activities', 'infra', 'services', 'shared', 'test', 'workflows'];

    expect(inside('').filter((folder) => !known.includes(folder))).toEqual([]);
  });

  it('shares a domain, contracts and ports only', () => expect(inside('shared/')).toEqual(['contracts', 'domain', 'ports']));

  it('wires each long-running service in its own main.ts and configures it in its own config.ts', () => {
    const services = inside('services/').filter((service) => service !== 'operate');

    for (const service of services) expect(files).toEqual(expect.arrayContaining([`services/${service}/main.ts`, `services/${service}/config.ts`]));
  });

  it('gives a feature of the route the same name in every layer', () => {
    const features = inside('shared/domain/route/');
    const also = (folder: string): string[] => features.filter((feature) => files.includes(`${folder}/${feature}.ts`));

    expect(also('services/api/endpoints')).toEqual(also('shared/contracts'));
    expect(also('services/api/endpoints').length).toBeGreaterThan(8);
  });

  it('names a test of the rules after the feature or the file it tests', () => {
    const subjects = folders
      .concat(files)
      .filter((path) => path.startsWith('shared/domain/route/'))
      .map((path) => basename(path, '.ts'));
    const tests = files.filter((file) => /^test\/domain\/route\/[^/]+\.test\.ts$/.test(file)).map((file) => basename(file).split('.')[0] ?? '');

    expect(tests.filter((test) => !subjects.includes(test))).toEqual([]);
  });
});

describe('imports', () => {
  const spelled = /(?:from|import)\s*\(?\s*'(\.[^']+|#[^']+)'/g;
  const imports = sources.flatMap((file) => [...textOf(file).matchAll(spelled)].map(([, to = '']) => ({ file, to })));

  it('names the file it means, with its ending', () => expect(imports.filter(({ to }) => !['.ts', '.js', '.json'].includes(extname(to)))).toEqual([]));

  it('crosses to another layer by alias, never by climbing', () => {
    const climbs = ({ file, to }: { file: string; to: string }): boolean =>
      to.startsWith('.') && new URL(to, `file:///${file}`).pathname.split('/')[1] !== file.split('/')[0];

    expect(imports.filter(climbs)).toEqual([]);
  });
});
