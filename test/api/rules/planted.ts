import { copy, remove, rename, set, type Change, type Place } from './change.ts';

const places: Place = ['paths', '/work-places'];
const one: Place = ['paths', '/work-places/{placeId}'];
const search: Place = ['paths', '/work-places/_zoek'];
const published: Place = ['paths', '/openapi.json'];
const parameter: Place = [...places, 'get', 'parameters', 0, 'name'];
const fields: Place = [...places, 'get', 'responses', '200', 'content', 'application/json', 'schema', 'properties'];
const refusal: Place = [...places, 'get', 'responses', '400'];
const refusalContent: Place = [...refusal, 'content', 'application/problem+json'];
const added: Place = [...places, 'post', 'responses'];
const address: Place = ['servers', 0, 'url'];
const path = (text: string): Place => ['paths', text];

/** For each rule at least one way to break it. */
export const planted: { fault: string; rule: string; changes: Change[] }[] = [
  { fault: 'a document that is no OpenAPI', rule: 'oas3-schema', changes: [remove(['info', 'title'])] },
  { fault: 'two operations with one name', rule: 'operation-operationId-unique', changes: [set([...one, 'get', 'operationId'], 'list')] },
  { fault: 'a path with an id that nobody describes', rule: 'path-params', changes: [remove([...one, 'get', 'parameters'])] },
  {
    fault: 'something beside a reference',
    rule: 'no-$ref-siblings',
    changes: [
      set(['openapi'], '3.0.3'),
      set(['components', 'schemas'], { Name: { type: 'string' } }),
      set([...fields, 'name'], { $ref: '#/components/schemas/Name', minLength: 1 }),
    ],
  },
  { fault: 'a resource that is a verb', rule: 'adr:naming-resources', changes: rename(places, path('/get-work-places')) },
  { fault: 'an id behind a singular name', rule: 'adr:naming-collections', changes: rename(one, path('/work-place/{placeId}')) },
  { fault: 'a slash at the end', rule: 'adr:no-trailing-slash', changes: rename(places, path('/work-places/')) },
  { fault: 'a path in camelCase', rule: 'adr:path-segments-kebab-case', changes: rename(places, path('/workPlaces')) },
  { fault: 'a path with underscores', rule: 'adr:path-segments-kebab-case', changes: rename(places, path('/work_places')) },
  { fault: 'an underscore in the middle', rule: 'adr:path-segments-kebab-case', changes: rename(search, path('/_zoek/work-places')) },
  { fault: 'a query key in snake_case', rule: 'adr:query-keys-camel-case', changes: [set(parameter, 'due_by')] },
  { fault: 'a path that shows the engine', rule: 'adr:hide-implementation', changes: rename(places, path('/workflows')) },
  { fault: 'a path with the ending of a program', rule: 'adr:hide-implementation', changes: rename(places, path('/places.php')) },
  { fault: 'a moment without a format', rule: 'adr:date-time-format', changes: [remove([...fields, 'recordedAt', 'format'])] },
  { fault: 'an until that may be anything', rule: 'adr:date-time-format-known', changes: [set([...fields, 'until'], { type: 'string' })] },
  { fault: 'a moment without an offset', rule: 'adr:date-time-timezone', changes: [set([...fields, 'timeOfDay', 'format'], 'date-time-local')] },
  { fault: 'a time with an offset', rule: 'adr:date-time-timezone', changes: [set([...fields, 'timeOfDay', 'format'], 'time')] },
  { fault: 'a day with a time', rule: 'adr:date-omit-time-portion', changes: [set([...fields, 'startsOn', 'format'], 'date-time')] },
  { fault: 'a day without a format', rule: 'adr:date-omit-time-portion', changes: [set([...fields, 'birthDate'], { type: 'string' })] },
  { fault: 'another method', rule: 'adr:http-methods', changes: [copy([...places, 'get'], [...places, 'trace'])] },
  { fault: 'a GET with a body', rule: 'adr:http-safety', changes: [copy([...places, 'post', 'requestBody'], [...places, 'get', 'requestBody'])] },
  { fault: 'no code for a good answer', rule: 'adr:http-response-code', changes: rename([...added, '201'], [...added, 'default']) },
  {
    fault: 'a session in a cookie',
    rule: 'adr:stateless',
    changes: [set(['components', 'securitySchemes', 'session'], { type: 'apiKey', in: 'cookie', name: 'session' })],
  },
  { fault: 'an operation by PUT', rule: 'adr:resource-operations', changes: [copy([...places, 'post'], [...search, 'put'])] },
  { fault: 'an error in plain JSON', rule: 'adr:problem-details', changes: rename(refusalContent, [...refusal, 'content', 'application/json']) },
  { fault: 'an error without content', rule: 'adr:problem-details', changes: [remove([...refusal, 'content'])] },
  {
    fault: 'an error that need not say what is wrong',
    rule: 'adr:problem-details-members',
    changes: [set([...refusalContent, 'schema', 'required'], ['status', 'title'])],
  },
  { fault: 'a query that cannot be wrong', rule: 'adr:invalid-input', changes: [remove(refusal)] },
  { fault: 'a body that cannot be wrong', rule: 'adr:invalid-input', changes: [remove([...added, '400'])] },
  { fault: '422 for what is wrong', rule: 'adr:invalid-input-is-400', changes: [copy([...added, '400'], [...added, '422'])] },
  { fault: 'a document of version 2', rule: 'adr:doc-openapi', changes: [set(['openapi'], '2.0')] },
  { fault: 'nobody to ask', rule: 'adr:doc-openapi-contact', changes: [remove(['info', 'contact'])] },
  { fault: 'somebody to ask without an address', rule: 'adr:doc-openapi-contact', changes: [remove(['info', 'contact', 'email'])] },
  { fault: 'a text in English', rule: 'adr:doc-language', changes: [set([...places, 'get', 'summary'], 'All the places')] },
  { fault: 'an operation without a text', rule: 'adr:doc-language', changes: [remove([...places, 'get', 'summary'])] },
  { fault: 'a document that is not offered', rule: 'adr:publish-openapi', changes: [remove(published)] },
  { fault: 'a document behind a sign-in', rule: 'adr:publish-openapi', changes: [remove([...published, 'get', 'security'])] },
  { fault: 'an end without a day', rule: 'adr:deprecation-schedule', changes: [set([...places, 'get', 'deprecated'], true)] },
  { fault: 'an address without a version', rule: 'adr:uri-version', changes: [set(address, 'https://voorbeeld.example/api')] },
  { fault: 'an address with the whole version', rule: 'adr:uri-version', changes: [set(address, 'https://voorbeeld.example/v1.2')] },
  { fault: 'no address', rule: 'adr:uri-version', changes: [remove(['servers'])] },
  { fault: 'a version of two numbers', rule: 'adr:semver', changes: [set(['info', 'version'], '1.0')] },
  { fault: 'a good answer without a version', rule: 'adr:version-header', changes: [remove([...places, 'get', 'responses', '200', 'headers'])] },
  { fault: 'a refusal without a version', rule: 'adr:version-header', changes: [set([...refusal, 'headers'], {})] },
  { fault: 'an address without TLS', rule: 'adr:tls', changes: [set(address, 'http://voorbeeld.example/v1')] },
  { fault: 'a name in an address', rule: 'adr:no-sensitive-uris', changes: [set(parameter, 'familyName')] },
];
