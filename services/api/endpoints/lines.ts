import * as contracts from '#shared/contracts/line-definition.ts';
import { lineList } from '#shared/contracts/line-list.ts';
import { checkLine as problemsIn } from '#shared/domain/line/check-line.ts';
import type { PublishedLine } from '#shared/ports/lines.ts';
import { endpoint, none } from '../endpoint.ts';
import { publish } from '../lines/publish.ts';
import { problem } from '../problem.ts';
import { knownLines } from '../view/known-lines.ts';

const viewOf = ({ line, publishedAt }: PublishedLine) => ({ id: line.id, version: line.version, publishedAt, definition: contracts.saidIn(line) });

export const listLines = endpoint({
  name: 'listLines',
  method: 'get',
  path: '/lines',
  summary: 'De ontwikkellijnen en hun fasen, elke versie',
  permission: 'line:read',
  params: none,
  query: none,
  body: none,
  answers: { 200: lineList },
  handle: async (_call, deps) => {
    const items = (await knownLines(deps)).map(({ id, version, name, stages }) => ({
      ...{ id, version, name },
      stages: stages.map((stage) => ({ ...stage, moves: [...stage.moves] })),
    }));
    return { status: 200 as const, body: { items } };
  },
});

export const readLine = endpoint({
  name: 'readLine',
  method: 'get',
  path: '/lines/{lineId}/versions/{version}',
  summary: 'Een versie van een ontwikkellijn, helemaal',
  permission: 'line:read',
  params: contracts.lineVersionParams,
  query: none,
  body: none,
  answers: { 200: contracts.lineVersion },
  handle: async ({ params: { lineId, version } }, deps) => {
    const found = (await deps.lines.all()).find(({ line }) => line.id === lineId && line.version === version);
    if (found === undefined) throw problem('notFound');
    return { status: 200 as const, body: viewOf(found) };
  },
});

export const checkLine = endpoint({
  name: 'checkLine',
  method: 'post',
  path: '/lines/_controleer',
  summary: 'Kijk of een lijn gepubliceerd kan worden, en zo niet, wat er nog aan moet gebeuren',
  permission: 'line:check',
  isSafe: true,
  params: none,
  query: none,
  body: contracts.checkLineBody,
  answers: { 200: contracts.lineCheck },
  handle: ({ body }) => {
    const problems = problemsIn(contracts.lineFrom('', 0, body.definition));
    return Promise.resolve({ status: 200 as const, body: { publishable: problems.length === 0, problems } });
  },
});

/** From now on new routes begin with this version; routes that run keep theirs until somebody moves them. */
export const publishLine = endpoint({
  name: 'publishLine',
  method: 'post',
  path: '/lines/{lineId}/versions',
  summary: 'Publiceer de volgende versie van een ontwikkellijn, of een nieuwe lijn',
  permission: 'line:publish',
  params: contracts.lineParams,
  query: none,
  body: contracts.publishLineBody,
  answers: { 201: contracts.lineVersion },
  handle: async ({ params: { lineId }, body, caller, key }, deps) => {
    const line = contracts.lineFrom(lineId, body.version, body.definition);
    const published = await publish({ line, publishedBy: caller.personId, key: key.id, digest: key.digest }, deps);
    return { status: 201 as const, body: viewOf(published), headers: { Location: `/v1/lines/${lineId}/versions/${String(body.version)}` } };
  },
});
