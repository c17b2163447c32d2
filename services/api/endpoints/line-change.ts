import { changeLineBody, previewQuery, previewView } from '#shared/contracts/line-change.ts';
import { routeParams } from '#shared/contracts/route-params.ts';
import type { LineDefinition } from '#shared/domain/line/line.ts';
import { lineOf } from '#shared/domain/line/lines.ts';
import type { ApiDeps } from '../deps.ts';
import { endpoint, none } from '../endpoint.ts';
import { problem, refusal } from '../problem.ts';
import { commandAddresses } from '../recording/command-addresses.ts';
import { commandAnswers } from '../recording/command-answers.ts';
import { sendCommand } from '../recording/send-command.ts';
import { fileOf, type RouteFile } from '../route-file.ts';
import { hearRefusal } from '../view/hear-refusal.ts';
import { knownLines } from '../view/known-lines.ts';
import { routeOf } from '../view/route-of.ts';
import { viewPreview } from '../view/view-preview.ts';

const noSuchVersion = (where: 'body' | 'query') => ({ in: where, path: 'version', message: 'Deze versie van de lijn bestaat niet. Kies er een uit /v1/lines' });

/** Another version of the line that this route follows; throws a problem where nobody asked for the route, or there is no such version. */
const lineIn = async (file: RouteFile, version: number | undefined, where: 'body' | 'query', deps: ApiDeps): Promise<LineDefinition> => {
  const route = routeOf(file);
  if (route.stage === null) {
    const { code, sentence } = hearRefusal('notRequested', 'lead', null);
    throw refusal(code, sentence);
  }
  const line = version === undefined ? route.line : lineOf(await knownLines(deps), route.line.id, version);
  if (line === null) throw problem('invalidInput', { errors: [noSuchVersion(where)] });
  return line;
};

export const changeLine = endpoint({
  name: 'changeLine',
  method: 'post',
  path: `/routes/{routeId}/${commandAddresses.changeLine.noun}`,
  summary: 'Laat de route verdergaan met een andere versie van de ontwikkellijn',
  permission: commandAddresses.changeLine.permission,
  params: routeParams,
  query: none,
  body: changeLineBody,
  answers: commandAnswers,
  handle: async (call, deps) => {
    const { version, ...move } = call.body;
    const command = { type: 'changeLine', line: await lineIn(fileOf(call), version, 'body', deps), ...move };
    return sendCommand(call, command, deps);
  },
});

export const previewRoute = endpoint({
  name: 'previewRoute',
  method: 'get',
  path: '/routes/{routeId}/preview',
  summary: 'Wat er nog komt: als iedereen zijn belofte nakomt, en als niemand iets doet',
  permission: 'route:preview',
  params: routeParams,
  query: previewQuery,
  body: none,
  answers: { 200: previewView },
  handle: async (call, deps) => {
    const line = await lineIn(fileOf(call), call.query.version, 'query', deps);
    return { status: 200 as const, body: viewPreview(fileOf(call), line, deps.now()) };
  },
});
