/**
 * Who may import whom. Each rule is one line of the table in CONTRIBUTING.md; `test/house/imports.test.ts` proves that each one bites.
 * Packages are matched wherever they are installed, so that the proof can run in a folder of its own.
 */
const packages = (...names) => `(^|/)node_modules/(${names.join('|')})/`;
const production = '^(services|workflows|activities|shared|infra)/';

/** A folder and everything it may import; whatever else it imports is an error. */
const only = (name, folder, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: `^${folder}/` },
  to: { pathNot: [`^${folder}/`, ...allowed] },
});
/** A folder and what it may never import. */
const never = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    only('domain-imports-itself', 'shared/domain', [], 'The rules are pure: no packages, no clock, no I/O.'),
    only('contracts-import-domain-and-zod', 'shared/contracts', ['^shared/domain/', packages('zod')], 'What crosses HTTP knows the domain and zod.'),
    only('ports-import-domain', 'shared/ports', ['^shared/domain/'], 'A port says what the inside asks of the outside.'),
    never('ports-import-types-only', { path: '^shared/ports/' }, { path: '.', dependencyTypesNot: ['type-only'] }, 'A port holds no values and needs none.'),
    only(
      'workflows-import-inward',
      'workflows',
      ['^shared/domain/', '^shared/ports/', packages('@temporalio/workflow', '@temporalio/common')],
      'Workflow code decides; it reaches no contracts, no activities, no Node built-ins.',
    ),
    never(
      'workflows-take-ports-as-types',
      { path: '^workflows/' },
      { path: '^shared/ports/', dependencyTypesNot: ['type-only'] },
      'A workflow knows its activities by their types.',
    ),
    never(
      'engine-alone-touches-temporal',
      { path: '^workflows/', pathNot: '^workflows/(engine/|index\\.ts$)' },
      { path: packages('@temporalio/[^/]+') },
      'A kind of thing is a decider and a line that registers it.',
    ),
    never('bundle-without-zod', { path: '^workflows/' }, { path: packages('zod'), reachable: true }, 'zod triples the bundle and the time of a replay.'),
    only('activities-import-shared', 'activities', ['^shared/', '^crypto$'], 'An activity is a factory over ports; of Node it needs a hash for keys.'),
    never(
      'infra-imports-inward',
      { path: '^infra/' },
      { path: '^(services|workflows|activities)/' },
      'Infra provides what the ports ask for; it does not know who uses it.',
    ),
    never(
      'services-see-workflow-messages',
      { path: '^services/' },
      { path: '^workflows/', pathNot: '^workflows/(index\\.ts$|[^/]+/messages\\.ts$)' },
      'Of workflows, others see the entry and the messages.',
    ),
    never('services-stand-alone', { path: '^services/([^/]+)/' }, { path: '^services/', pathNot: '^services/$1/' }, 'One service never imports another.'),
    never('production-without-test', { path: production }, { path: '^test/' }, 'Nothing that runs for residents comes from the tests.'),
    never(
      'production-without-dev-packages',
      { path: production },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: packages('@types/[^/]+') },
      'What runs is a dependency, not a development dependency.',
    ),
    never('packages-declared', {}, { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown'] }, 'Every package imported is listed in package.json.'),
    never('imports-resolve', {}, { couldNotResolve: true }, 'Every import points at something.'),
    never('no-cycles', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }, 'Two files that need each other are one file, or three.'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '(^|/)(\\.data|coverage)/' },
    enhancedResolveOptions: { conditionNames: ['import', 'types', 'node', 'default'], exportsFields: ['exports'] },
  },
};
