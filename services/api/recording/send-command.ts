import type { NoteAudience } from '#shared/domain/route/vocabulary.ts';
import type { CommandKey } from '#shared/ports/recording.ts';
import type { ApiDeps } from '../deps.ts';
import type { Call } from '../endpoint.ts';
import { isDependencyAway } from '../pipeline/dependency-away.ts';
import { problem } from '../problem.ts';
import { fileOf } from '../route-file.ts';
import { actorOf } from './actor.ts';
import { answerJustRecorded, answerLate, answerRecorded } from './answers.ts';
import { checkCoach } from './check-coach.ts';
import { checkUpToDate } from './check-up-to-date.ts';
import { routeTarget } from './route-target.ts';
import type { Keyed } from './target.ts';
import { writeNote } from './write-note.ts';

/** How long an answer waits until its command is recorded, in ms. */
const RECORDING_WAIT_MS = 2_000;
const UNTIL_DRAINED = { 'Retry-After': '30' };
const UNTIL_LOOKED_AT = { 'Retry-After': '600' };

type Wanted = { type: string; note?: string | null; noteAudience?: NoteAudience };
type CommandCall = Pick<Call<unknown, unknown, unknown, CommandKey>, 'file' | 'caller' | 'key' | 'basedOn'>;
type Options = { start?: boolean };

/** A command for the route in the address. */
export const sendCommand = (call: CommandCall, wanted: Wanted, deps: ApiDeps, options: Options = {}) =>
  sendTo({ target: routeTarget(fileOf(call), call.caller, deps), key: call.key }, wanted, call.basedOn, deps, options);

/**
 * The path of a command: the journal is asked first, then the thing decides, then the answer waits until what was decided can be read.
 * Sending the same again changes nothing and gives the same answer.
 */
export const sendTo = async <Body>(keyed: Keyed<Body>, wanted: Wanted, basedOn: number | null, deps: ApiDeps, options: Options = {}) => {
  const { target, key } = keyed;
  const { thing, caller } = target;
  const { answer, draining } = await deps.journal.lookBefore(thing, key.id);
  if (answer !== null) return answerRecorded(keyed, answer.digest);
  if (draining) throw problem('unavailable', { headers: UNTIL_DRAINED });
  await checkUpToDate(target, basedOn);
  await checkCoach(wanted, deps);
  const command = await writeNote(wanted, { thing, caller, key }, deps.notes);
  const outcome = await deps.gateway.send(thing, { ...command, by: actorOf(caller) }, key, options);
  switch (outcome.outcome) {
    case 'accepted':
      return answerAccepted(keyed, outcome.sequence, deps);
    case 'refused':
      throw await target.refusal(outcome.code);
    case 'missing':
      throw target.isKnown ? problem('routeStopped', { headers: UNTIL_LOOKED_AT }) : await target.refusal(target.unknownCode);
    case 'stopped':
      throw problem('routeStopped', { headers: UNTIL_LOOKED_AT });
    case 'unknown':
      throw problem('outcomeUnknown');
  }
};

/** Once accepted it is durable: a database that is away now only makes the answer late. */
const answerAccepted = async <Body>(keyed: Keyed<Body>, sequence: number, deps: ApiDeps) => {
  try {
    if (!(await deps.waiter.waitFor(keyed.target.thing, sequence, RECORDING_WAIT_MS))) return answerLate(keyed);
    return await answerJustRecorded(keyed, deps);
  } catch (error) {
    if (isDependencyAway(error)) return answerLate(keyed);
    throw error;
  }
};
