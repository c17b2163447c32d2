import { requestRouteBody } from '#shared/contracts/intake.ts';
import { routeParams } from '#shared/contracts/route-params.ts';
import { lineOf } from '#shared/domain/line/lines.ts';
import { endpoint, none } from '../endpoint.ts';
import { problem } from '../problem.ts';
import { knownLines } from '../view/known-lines.ts';
import { commandAddresses } from '../recording/command-addresses.ts';
import { commandAnswers } from '../recording/command-answers.ts';
import { sendCommand } from '../recording/send-command.ts';
import { fileOf } from '../route-file.ts';

const unknownLine = { in: 'body', path: 'lineId', message: 'Deze ontwikkellijn bestaat niet. Kies er een uit /v1/lines' } as const;
const otherCoach = { in: 'body', path: 'coachId', message: 'Als trajectbegeleider meld je iemand bij jezelf aan. Laat dit veld weg' } as const;

/** Begins the route; a coach who asks for one becomes its coach. */
export const requestRoute = endpoint({
  name: 'requestRoute',
  method: 'post',
  path: `/routes/{routeId}/${commandAddresses.requestRoute.noun}`,
  summary: 'Meld de inwoner aan voor een ontwikkellijn',
  permission: commandAddresses.requestRoute.permission,
  params: routeParams,
  query: none,
  body: requestRouteBody,
  answers: commandAnswers,
  handle: async (call, deps) => {
    const { lineId, requestedOn, coachId } = call.body;
    const line = lineOf(await knownLines(deps), lineId);
    if (line === null) throw problem('invalidInput', { errors: [unknownLine] });
    const ownId = call.caller.party === 'coach' ? call.caller.personId : null;
    if (ownId !== null && coachId !== null && coachId !== ownId) throw problem('invalidInput', { errors: [otherCoach] });
    const residentId = fileOf(call).resident.id;
    const command = { type: 'requestRoute', residentId, line, requestedOn, coachId: coachId ?? ownId };
    return sendCommand(call, command, deps, { start: true });
  },
});
