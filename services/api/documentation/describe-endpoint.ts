import { z } from 'zod';
import type { ZodOpenApiOperationObject, ZodOpenApiRequestBodyObject, ZodOpenApiResponsesObject } from 'zod-openapi';
import { problem } from '#shared/contracts/problem.ts';
import { hasBody, isCommand, type AnyEndpoint } from '../endpoint.ts';
import { commandHeaders } from '../pipeline/command-key.ts';
import { PROBLEM_TYPE } from '../pipeline/problem-type.ts';
import { SPREADSHEET_TYPES, type ContentType } from '../pipeline/read-body.ts';
import { FORM_TYPE } from '../pipeline/read-form.ts';

const version = z.string().meta({ description: 'De versie van deze API' });
const descriptions: Record<string, string> = {
  200: 'Gelukt',
  201: 'Aangemaakt',
  202: 'Aangenomen, maar nog niet klaar; kijk straks op het adres in de kop Location',
  400: 'Een of meer velden kloppen niet',
  401: 'Niet ingelogd, of het token is niet geldig',
  403: 'Dat mag je niet',
  404: 'Niet gevonden',
  406: 'In die vorm kunnen wij niet antwoorden',
  409: 'Dat kan nu niet; de code zegt waarom',
  413: 'Te veel inhoud',
  415: 'Verkeerde soort inhoud',
  429: 'Te veel aanvragen',
  503: 'Even niet bereikbaar; stuur hetzelfde opnieuw met dezelfde sleutel',
};

const readProblems = [400, 401, 403, 404, 406, 429, 503];
const streamHeaders = z.object({ 'Last-Event-ID': z.string().optional().meta({ description: 'Het laatste id van een stroom die is afgebroken' }) });
const questionProblems = [...readProblems, 413, 415];
const commandProblems = [...questionProblems, 409];

const problemAnswer = { content: { [PROBLEM_TYPE]: { schema: problem } }, headers: z.object({ 'API-Version': version }) };

const problemsOf = (declared: AnyEndpoint): number[] => {
  const { method, permission } = declared;
  if (permission === 'public') return [406];
  if (method === 'get') return readProblems;
  return isCommand(declared) ? commandProblems : questionProblems;
};

const responsesOf = (declared: AnyEndpoint): ZodOpenApiResponsesObject => {
  const responses: ZodOpenApiResponsesObject = {};
  for (const [status, schema] of Object.entries(declared.answers)) {
    const headers = z.object({ 'API-Version': version, ...(status !== '200' && { Location: z.string().meta({ description: 'Waar je verder kunt kijken' }) }) });
    responses[`${Number(status) as 200}`] = {
      description: descriptions[status] ?? status,
      content: { [declared.produces ?? 'application/json']: { schema } },
      headers,
    };
  }
  for (const status of problemsOf(declared)) responses[`${status as 400}`] = { description: descriptions[status] ?? '', ...problemAnswer };
  return responses;
};

/** A spreadsheet may be sent as it is, or in a form with others. */
const contentOf = (consumes: ContentType, body: z.ZodType): ZodOpenApiRequestBodyObject['content'] =>
  consumes === 'application/json'
    ? { [consumes]: { schema: body } }
    : Object.fromEntries(SPREADSHEET_TYPES.map((type) => [type, { schema: type === FORM_TYPE ? spreadsheetForm : z.string() }]));

const spreadsheetForm = z.object({
  file: z.array(z.string()).meta({ description: 'Een of meer bestanden' }),
  mapping: z.string().optional().meta({ description: 'JSON: een lijst met per soort blad (kind) welke kolom van het bestand welke van ons is (columns)' }),
});

/** One endpoint as an OpenAPI operation. */
export const describeEndpoint = (declared: AnyEndpoint): ZodOpenApiOperationObject => {
  const { name, summary, permission, params, query, body, consumes = 'application/json' } = declared;
  return {
    operationId: name,
    summary,
    tags: [declared.path.split('/')[1] ?? ''],
    ...(permission === 'public' ? { security: [] } : { description: `Recht: \`${permission}\`.` }),
    requestParams: {
      ...(params instanceof z.ZodObject && { path: params }),
      ...(query instanceof z.ZodObject && { query }),
      ...(isCommand(declared) && { header: commandHeaders }),
      ...(declared.produces === 'text/event-stream' && { header: streamHeaders }),
    },
    ...(hasBody(declared) && { requestBody: { required: true, content: contentOf(consumes, body) } }),
    responses: responsesOf(declared),
  };
};
