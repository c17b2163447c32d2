/**
 * What the house forbids beyond the strict type-checked preset, grouped by reason. Each group is a list for `no-restricted-syntax`,
 * which does not merge between configurations: `eslint.config.js` puts together what holds where.
 */
const ban = (message, ...selectors) => selectors.map((selector) => ({ selector, message }));

const letAtTop = ['Program > VariableDeclaration[kind=/^(let|var)$/]', 'Program > ExportNamedDeclaration > VariableDeclaration[kind=/^(let|var)$/]'];
const localTime = '/^(get|set)(Date|Day|FullYear|Hours|Minutes|Seconds|Milliseconds|Month|TimezoneOffset)$/';

export const everywhere = [
  ...ban('A double assertion hides a type error: parse the value, or narrow it in one named function.', 'TSAsExpression > TSAsExpression'),
  ...ban('No dynamic code.', 'CallExpression[callee.name="eval"]', 'NewExpression[callee.name="Function"]'),
];

/** `workflows/index.ts` and `activities/index.ts` are the only files that pass on what others export. */
export const barrels = ban('No barrel files: import from the file that says it.', 'ExportAllDeclaration', 'ExportNamedDeclaration[source]');

export const outsideConfiguration = ban(
  'The environment is read once, in config.ts or main.ts; take the parsed value as an argument.',
  'MemberExpression[object.name="process"][property.name="env"]',
  'ImportDeclaration[source.value=/^(node:)?process$/]',
);

/** Time and chance come in as arguments. */
export const clock = [
  ...ban(
    'Take the moment as an argument.',
    'MemberExpression[object.name="Date"][property.name="now"]',
    'CallExpression[callee.name="Date"]',
    'NewExpression[callee.name="Date"][arguments.length=0]',
  ),
  ...ban('No randomness.', 'MemberExpression[object.name="Math"][property.name="random"]'),
];

/** In the workflow sandbox these read the real clock during a replay, or depend on the machine's time zone. */
const unsafeDates = [
  ...ban(
    'The parts of a local date depend on the machine: give one instant, or use shared/domain/time.',
    'NewExpression[callee.name="Date"][arguments.length>1]',
  ),
  ...ban('Local time depends on the machine: use the UTC methods, or shared/domain/time.', `CallExpression[callee.property.name=${localTime}]`),
  ...ban(
    'Cloning a date through its constructor reads the real clock.',
    'NewExpression > .callee[property.name="constructor"]',
    'NewExpression > .callee > MemberExpression[property.name="constructor"]',
  ),
  ...ban('Formatting without a date reads the real clock.', 'CallExpression[callee.property.name=/^format(ToParts)?$/][arguments.length=0]'),
];

export const sandboxSyntax = [
  ...unsafeDates,
  ...ban('Module state outlives a run and differs between workers: keep it in the state.', ...letAtTop),
  ...ban('A validator must be synchronous: an async one never refuses.', 'Property[key.name="validator"] > :function[async=true]'),
  ...ban(
    'A race leaves the loser running: use condition with a time limit in its own cancellation scope.',
    'MemberExpression[object.name="Promise"][property.name="race"]',
  ),
];

/** The rules are synchronous functions over plain JSON; a refusal is an answer, not an exception. */
export const notInDomain = [
  ...ban('The domain answers at once: nothing in it is asynchronous.', ':function[async=true]', 'AwaitExpression'),
  ...ban(
    'The domain refuses, it does not throw; only a RangeError for what no caller may ask is allowed.',
    'ThrowStatement:not([argument.callee.name="RangeError"])',
  ),
  ...ban('State is plain JSON: no classes.', 'ClassDeclaration', 'ClassExpression'),
];

export const inTests = [
  ...ban(
    'No module mocks: hand in another implementation of the port.',
    'MemberExpression[object.name="jest"][property.name=/^(mock|doMock|unstable_mockModule|spyOn)$/]',
  ),
  ...ban('A test says what happens, without "should".', 'CallExpression[callee.name=/^(it|test|describe)$/] > Literal:first-child[value=/\\bshould\\b/i]'),
];

/** Undefined in the workflow sandbox, or different on each machine. */
export const sandboxGlobals = [
  ...['Buffer', 'FinalizationRegistry', 'Temporal', 'WeakRef', 'crypto', 'fetch', 'global', 'globalThis', 'navigator', 'performance'],
  ...['queueMicrotask', 'require', 'setImmediate', 'setInterval', 'setTimeout', 'structuredClone'],
];

const avoided = { regex: '^(Client|Klant|Nugger)$|Diagnos|Trajector|Trajec?t[A-Z]|^Traject$', match: false };

/** Naming, as far as a machine can see it. A word from another world (client, diagnosis, trajectory) is refused: see infra/policy/glossary.md. */
export const naming = [
  { selector: 'typeLike', format: ['PascalCase'], custom: avoided },
  { selector: 'function', format: ['camelCase'] },
  { selector: 'variable', format: ['camelCase', 'UPPER_CASE', 'PascalCase'] },
  { selector: 'variable', modifiers: ['unused'], format: null },
  { selector: 'variable', types: ['boolean'], format: ['camelCase', 'UPPER_CASE'], custom: { regex: '^(not|no|isNot|hasNo|cannot)[A-Z]', match: false } },
  { selector: ['property', 'parameter'], format: null, custom: { regex: 'diagnos|trajector', match: false } },
];
