import { z } from 'zod';
import { createDocument, type ZodOpenApiPathsObject } from 'zod-openapi';
import { API_VERSION } from '../api-version.ts';
import { endpoint, none, type AnyEndpoint } from '../endpoint.ts';
import { describeEndpoint } from './describe-endpoint.ts';
import { withPlainNull } from './plain-schemas.ts';

const description = [
  'Volgt een inwoner van Kansrijk Talent, via een beschermde plek, naar regulier werk.',
  'De namen zijn Engels; de woordenlijst staat in infra/policy/glossary.md.',
  'Elke handeling vraagt een `Idempotency-Key`: stuur bij twijfel hetzelfde nog eens met dezelfde sleutel, het gebeurt nooit dubbel.',
  'Fouten komen als problem details (RFC 9457) met een vaste `code`.',
].join('\n\n');

/** The OpenAPI 3.1 document of these endpoints. */
export const openApiDocument = (endpoints: readonly AnyEndpoint[]) => {
  const paths: ZodOpenApiPathsObject = {};
  for (const declared of endpoints) paths[declared.path] = { ...paths[declared.path], [declared.method]: describeEndpoint(declared) };
  return createDocument(
    {
      openapi: '3.1.0',
      info: {
        title: 'Ontwikkellijn',
        version: API_VERSION,
        description,
        contact: { name: 'Ontwikkellijn', url: 'https://ontwikkellijn.example', email: 'api@ontwikkellijn.example' },
        license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      },
      servers: [{ url: '/v1' }],
      security: [{ bearer: [] }],
      components: {
        securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'Token van de eigen inlogdienst (OIDC)' } },
      },
      paths,
    },
    { override: withPlainNull },
  );
};

/** The document at its own address: public, for every site (NL API Design Rules, publish-openapi). */
export const openApiEndpoint = (endpoints: readonly AnyEndpoint[]): AnyEndpoint => {
  const described: AnyEndpoint = endpoint({
    name: 'readOpenApi',
    method: 'get',
    path: '/openapi.json',
    summary: 'Beschrijving van deze API (OpenAPI 3.1)',
    permission: 'public',
    params: none,
    query: none,
    body: none,
    answers: { 200: z.record(z.string(), z.unknown()) },
    handle: () => Promise.resolve({ status: 200 as const, body: document, headers: { 'Access-Control-Allow-Origin': '*' } }),
  });
  const document = JSON.parse(JSON.stringify(openApiDocument([...endpoints, described]))) as Record<string, unknown>;
  return described;
};
