import type { z } from 'zod';
import type { RouteCommand } from '#shared/domain/route/commands.ts';
import { routeParams } from '#shared/contracts/route-params.ts';
import { endpoint, none } from '../endpoint.ts';
import { commandAddresses, type CommandName } from './command-addresses.ts';
import { commandAnswers } from './command-answers.ts';
import type { CommandBody } from './command-body.ts';
import { sendCommand } from './send-command.ts';

type BodyOf<Name extends CommandName> = CommandBody<Extract<RouteCommand, { type: Name }>>;
type Declared<Name extends CommandName, Body extends z.ZodType<BodyOf<Name>>> = { command: Name; summary: string; body: Body };

/** An endpoint that hands its body to the route as one command. */
export const commandEndpoint = <Name extends CommandName, Body extends z.ZodType<BodyOf<Name>>>({ command, summary, body }: Declared<Name, Body>) =>
  endpoint({
    name: command,
    method: 'post',
    path: `/routes/{routeId}/${commandAddresses[command].noun}`,
    summary,
    permission: commandAddresses[command].permission,
    params: routeParams,
    query: none,
    body,
    answers: commandAnswers,
    handle: (call, deps) => sendCommand(call, { type: command, ...(call.body as BodyOf<Name>) }, deps),
  });
