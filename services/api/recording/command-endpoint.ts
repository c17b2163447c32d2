import type { z } from 'zod';
import type { RouteCommand } from '#shared/domain/route/commands.ts';
import { routeParams } from '#shared/contracts/route-params.ts';
import { endpoint, none } from '../endpoint.ts';
import { commandAddresses, type CommandName } from './command-addresses.ts';
import { commandAnswers } from './command-answers.ts';
import { sendCommand } from './send-command.ts';

type CommandOf<Name extends CommandName> = Omit<Extract<RouteCommand, { type: Name }>, 'by' | 'type' | 'noteId'>;
type NoteOf<Name extends CommandName> = Extract<RouteCommand, { type: Name }> extends { noteId: string | null } ? { note: string | null } : object;

/** What a body must hold to become this command: its fields, and a note where the command carries the id of one. */
type BodyOf<Name extends CommandName> = CommandOf<Name> & NoteOf<Name>;

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
