import { Validator } from '@seriousme/openapi-schema-validator';
import { openApiDocument } from '#services/api/documentation/open-api.ts';
import { endpoints } from '#services/api/endpoints/all.ts';

const document = JSON.parse(JSON.stringify(openApiDocument(endpoints))) as { paths: Record<string, Record<string, Operation>> };
type Operation = { operationId: string; responses: Record<string, { headers?: Record<string, unknown> }>; parameters?: { name: string; in: string }[] };

const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

describe('the OpenAPI document', () => {
  it('is valid OpenAPI 3.1', async () => {
    expect(await new Validator().validate(structuredClone(document))).toMatchObject({ valid: true });
  });

  it('describes every endpoint once', () => {
    expect(operations.map(({ operation }) => operation.operationId).sort()).toEqual(endpoints.map(({ name }) => name).sort());
  });

  it.each(operations)('$method $path names the version of the API on every good answer', ({ operation }) => {
    const good = Object.entries(operation.responses).filter(([status]) => status.startsWith('2'));
    expect(good.length).toBeGreaterThan(0);
    for (const [, answer] of good) expect(Object.keys(answer.headers ?? {})).toContain('API-Version');
  });

  it.each(operations.filter(({ method, path }) => method === 'post' && !/\/_[a-z]+$/.test(path)))(
    '$path asks for an Idempotency-Key and says how it refuses',
    ({ operation }) => {
      expect(operation.parameters).toContainEqual(expect.objectContaining({ name: 'Idempotency-Key', in: 'header' }));
      expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(['400', '401', '403', '404', '409', '413', '415', '429', '503']));
    },
  );

  it('keeps to the naming rules of the Dutch API strategy', () => {
    for (const { path, operation } of operations) {
      expect(path).toMatch(/^(\/(_?[a-z0-9-]+|\{[a-zA-Z]+\}))+$/);
      for (const { name } of (operation.parameters ?? []).filter((parameter) => parameter.in === 'query'))
        expect(name).toMatch(/^[a-z][a-z\d]*([A-Z][a-z\d]*)*$/);
    }
  });
});
