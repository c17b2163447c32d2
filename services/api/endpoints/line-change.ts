import { changeLineBody, previewQuery, previewView } from '#shared/contracts/line-change.ts';
import { routeParams } from '#shared/contracts/route-params.ts';
import { endpoint, none } from '../endpoint.ts';
import { lineFor } from '../lines/line-for.ts';
import { commandAddresses } from '../recording/command-addresses.ts';
import { commandAnswers } from '../recording/command-answers.ts';
import { sendCommand } from '../recording/send-command.ts';
import { fileOf } from '../route-file.ts';
import { viewPreview } from '../view/view-preview.ts';

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
    const command = { type: 'changeLine', line: await lineFor(fileOf(call), version, 'body', deps), ...move };
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
    const line = await lineFor(fileOf(call), call.query.version, 'query', deps);
    return { status: 200 as const, body: viewPreview(fileOf(call), line, deps.now()) };
  },
});
