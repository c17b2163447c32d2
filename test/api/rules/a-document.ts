const versionHeader = { 'API-Version': { schema: { type: 'string' } } };
const problemSchema = {
  type: 'object',
  properties: { status: { type: 'integer' }, title: { type: 'string' }, detail: { type: 'string' } },
  required: ['status', 'title', 'detail'],
};
const refused = { description: 'Er klopt iets niet', headers: versionHeader, content: { 'application/problem+json': { schema: problemSchema } } };
const item = {
  type: 'object',
  properties: { startsOn: { type: 'string', format: 'date' }, recordedAt: { type: 'string', format: 'date-time' }, timeOfDay: { type: 'string' } },
};
const answered = { description: 'Gelukt', headers: versionHeader, content: { 'application/json': { schema: item } } };

/** A small document that keeps to every rule, to plant faults in. */
export const aDocument: unknown = {
  openapi: '3.1.0',
  info: { title: 'Voorbeeld', version: '1.0.0', contact: { name: 'Beheer', email: 'beheer@voorbeeld.example', url: 'https://voorbeeld.example' } },
  servers: [{ url: 'https://voorbeeld.example/v1' }],
  security: [{ bearer: [] }],
  components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
  paths: {
    '/openapi.json': { get: { operationId: 'describe', summary: 'De beschrijving', security: [], responses: { 200: answered } } },
    '/work-places': {
      get: {
        operationId: 'list',
        summary: 'Alle werkplekken',
        parameters: [{ name: 'dueBy', in: 'query', schema: { type: 'string', format: 'date' } }],
        responses: { 200: answered, 400: refused },
      },
      post: {
        operationId: 'add',
        summary: 'Voeg een werkplek toe',
        requestBody: { content: { 'application/json': { schema: item } } },
        responses: { 201: answered, 400: refused },
      },
    },
    '/work-places/_zoek': {
      post: {
        operationId: 'search',
        summary: 'Zoek werkplekken',
        requestBody: { content: { 'application/json': { schema: item } } },
        responses: { 200: answered, 400: refused },
      },
    },
    '/work-places/{placeId}': {
      get: {
        operationId: 'read',
        summary: 'Een werkplek',
        parameters: [{ name: 'placeId', in: 'path', required: true, schema: { type: 'string' } }],
        responses: { 200: answered, 400: refused },
      },
    },
  },
};
