import type { z } from 'zod';
import type { RouteCommand } from '#shared/domain/route/commands.ts';
import { routeParams } from '#shared/contracts/route-params.ts';
import { endpoint, none } from '../endpoint.ts';
import { commandAddresses, type CommandName } from './command-addresses.ts';
import { commandAnswers } from './command-answers.ts';
import { sendCommand } from './send-command.ts';

/** The same with a note wherever the command carries the id of one, inside lists too. */
type Noted<Value> = Value extends string | number | boolean | null
  ? Value
  : Value extends readonly (infer Item)[]
    ? readonly Noted<Item>[]
    : NotedFields<Value>;
type NotedFields<Value> = { [Field in Exclude<keyof Value, 'noteId'>]: Noted<Value[Field]> } & (Value extends { noteId: string | null }
  ? { note: string | null }
  : object);

/** What a body must hold to become this command. */
type BodyOf<Name extends CommandName> = NotedFields<Omit<Extract<RouteCommand, { type: Name }>, 'by' | 'type'>>;

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
