import type { CommandKey } from '#shared/ports/recording.ts';
import type { ApiDeps } from '../deps.ts';
import type { Call } from '../endpoint.ts';
import { isDependencyAway } from '../pipeline/dependency-away.ts';
import { problem } from '../problem.ts';
import type { Caller } from '../permissions.ts';
import type { RouteFile } from '../route-file.ts';
import { actorOf } from './actor.ts';
import { answerJustRecorded, answerLate, answerRecorded } from './answers.ts';
import { checkUpToDate } from './check-up-to-date.ts';
import { refusalFor } from './refusal-for.ts';
import { writeNote } from './write-note.ts';

/** How long an answer waits until its command is recorded, in ms. */
const RECORDING_WAIT_MS = 2_000;
const UNTIL_DRAINED = { 'Retry-After': '30' };
const UNTIL_LOOKED_AT = { 'Retry-After': '600' };

type Wanted = { type: string; note?: string | null };
type CommandCall = Pick<Call<unknown, unknown, unknown>, 'file' | 'caller' | 'key' | 'basedOn'>;

/**
 * The path of a command: the journal is asked first, then the thing decides, then the answer waits until what was decided can be read.
 * Sending the same again changes nothing and gives the same answer.
 */
export const sendCommand = async ({ file, caller, key, basedOn }: CommandCall, wanted: Wanted, deps: ApiDeps, options: { start?: boolean } = {}) => {
  if (file === null || key === null) throw new RangeError('a command needs a route and a key');
  const { answer, draining } = await deps.journal.lookBefore(file.thing, key.id);
  if (answer !== null) return answerRecorded({ routeId: file.routeId, caller, key }, answer.digest, deps);
  if (draining) throw problem('unavailable', { headers: UNTIL_DRAINED });
  await checkUpToDate(file, caller, basedOn, deps);
  const command = await writeNote(wanted, { thing: file.thing, caller, key }, deps.notes);
  const outcome = await deps.gateway.send(file.thing, { ...command, by: actorOf(caller) }, key, options);
  switch (outcome.outcome) {
    case 'accepted':
      return answerAccepted(file, caller, key, outcome.sequence, deps);
    case 'refused':
      throw await refusalFor(outcome.code, file, caller, deps);
    case 'missing':
      throw file.snapshot === null ? await refusalFor('notRequested', file, caller, deps) : problem('routeStopped', { headers: UNTIL_LOOKED_AT });
    case 'stopped':
      throw problem('routeStopped', { headers: UNTIL_LOOKED_AT });
    case 'unknown':
      throw problem('outcomeUnknown');
  }
};

/** Once accepted it is durable: a database that is away now only makes the answer late. */
const answerAccepted = async ({ thing, routeId }: RouteFile, caller: Caller, key: CommandKey, sequence: number, deps: ApiDeps) => {
  try {
    if (!(await deps.waiter.waitFor(thing, sequence, RECORDING_WAIT_MS))) return answerLate(routeId, key);
    return await answerJustRecorded({ routeId, caller, key }, thing, deps);
  } catch (error) {
    if (isDependencyAway(error)) return answerLate(routeId, key);
    throw error;
  }
};
