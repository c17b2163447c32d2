import type { RouteEvent } from '#shared/domain/route/events.ts';
import { routeKind } from '#shared/domain/route/kind.ts';
import type { ThingId } from '#shared/domain/thing.ts';
import type { CommandKey } from '#shared/ports/recording.ts';
import type { ApiDeps } from '../deps.ts';
import { hashOf } from '../pipeline/command-key.ts';
import type { Caller } from '../permissions.ts';
import { sendCommand } from '../recording/send-command.ts';
import type { RouteFile } from '../route-file.ts';
import { orSaid, type Said } from './bulk-row.ts';

/** More events than any one command makes. */
const MOST_EVENTS = 50;

/** What the command with this key recorded; null where it was never recorded. */
export const eventsUnder = async (key: CommandKey, thing: ThingId, { journal }: Pick<ApiDeps, 'journal'>): Promise<RouteEvent[] | null> => {
  const answer = await journal.answerTo(thing, key.id);
  if (answer === null) return null;
  const events = await journal.eventsOf(thing, Math.max(0, answer.sequence - MOST_EVENTS), MOST_EVENTS);
  const first = events.findIndex((event) => event.key?.id === key.id);
  const own = events.slice(Math.max(first, 0)).filter(({ sequence }) => sequence <= answer.sequence);
  return own.map(({ event, v }) => routeKind.upcastEvent(event, v));
};

type By = { file: RouteFile; caller: Caller; key: CommandKey };

/** Takes back the messages that these events made wait. `left`: why one of them could not be; null where all were. */
export const takeBackMessages = async (events: readonly RouteEvent[], { file, caller, key: { id, digest } }: By, deps: ApiDeps) => {
  const messages = events.flatMap((event) => (event.type === 'messageQueued' ? [event.messageId] : []));
  const left: Said[] = [];
  for (const messageId of messages) {
    const call = { file, caller, key: { id: hashOf(id, 'undo', messageId), digest }, basedOn: null };
    await orSaid<unknown>(
      () => sendCommand(call, { type: 'undoMessage', ...{ messageId } }, deps),
      (said) => left.push(said),
    );
  }
  return { counts: { takenBack: messages.length - left.length, notTakenBack: left.length }, left: left.at(-1) ?? null };
};
