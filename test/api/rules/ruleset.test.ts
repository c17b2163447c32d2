import { openApiDocument } from '#services/api/documentation/open-api.ts';
import { endpoints } from '#services/api/endpoints/all.ts';
import { textOf } from '#test/house/tree.ts';
import { aGround, anApi } from '../support/api.ts';
import { send } from '../support/send.ts';
import { aDocument } from './a-document.ts';
import { changed } from './change.ts';
import { planted } from './planted.ts';
import { lint, rules } from './spectral.ts';

const table = textOf('infra/api-rules/README.md');
const ids = [...table.matchAll(/^\| `(\/core\/[a-z/-]+)` /gm)].map(([, id = '']) => id);
const ownRules = Object.entries(rules).flatMap(([name, rule]) => (typeof rule === 'string' ? [] : [{ name, ...rule }]));

describe('the document that this API publishes', () => {
  it('keeps to every rule', async () => {
    const ground = await aGround();
    const api = await anApi(ground);
    const { text } = await send(`${api.url}/v1/openapi.json`);
    await api.close();
    await ground.close();
    const document = JSON.parse(text) as { paths: object };
    expect(Object.keys(document.paths).length).toBe(Object.keys(openApiDocument(endpoints).paths ?? {}).length + 1);
    expect(await lint({ published: document })).toEqual({ published: [] });
  });
});

describe('the ruleset', () => {
  let found: Record<string, string[]>;
  beforeAll(async () => {
    found = await lint({ nothing: aDocument, ...Object.fromEntries(planted.map(({ fault, changes }) => [fault, changed(aDocument, changes)])) });
  });

  it('finds nothing in a document that is right', () => expect(found['nothing']).toEqual([]));

  it.each(planted)('finds $fault', ({ fault, rule }) => {
    expect(found[fault]?.map((finding) => finding.split(' ')[0])).toContain(rule);
  });

  it('has a planted fault for each of its rules', () => {
    expect([...new Set(planted.map(({ rule }) => rule))].sort()).toEqual(Object.keys(rules).sort());
  });

  it.each(ownRules)('$name says which official rule it is, and links to it', ({ description, documentationUrl }) => {
    const [id = ''] = description.split(':');
    expect(ids).toContain(id);
    expect(documentationUrl).toBe(`https://gitdocumentatie.logius.nl/publicatie/api/adr/#${id}`);
  });
});

describe('the table of the design rules', () => {
  it('has all 36 of version 2.2.0', () => expect(new Set(ids).size).toBe(36));

  it('names for each where it is checked', () => {
    for (const row of table.split('\n').filter((line) => line.startsWith('| `/core/'))) {
      expect(row).toMatch(/(ruleset\.yaml|`test\/|decisions\/|does not apply|CHANGELOG)/);
    }
  });

  it('has a change log for the version that is published', () => {
    const { info } = openApiDocument(endpoints);
    expect(textOf('CHANGELOG.md').split('## API')[1]).toContain(`[${info.version}]`);
  });
});
