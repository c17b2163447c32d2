import type { z } from 'zod';
import type { bulkUndo } from '#shared/contracts/bulk-move.ts';
import { bulkUndoTexts } from '#shared/domain/texts/bulk-moves.ts';
import { routeKind } from '#shared/domain/route/kind.ts';
import type { ThingId } from '#shared/domain/thing.ts';
import type { CommandKey } from '#shared/ports/recording.ts';
import type { ApiDeps } from '../deps.ts';
import { hashOf } from '../pipeline/command-key.ts';
import type { Caller } from '../permissions.ts';
import { commandAddresses } from '../recording/command-addresses.ts';
import { sendCommand } from '../recording/send-command.ts';
import { fileForRow, orSaid, rowKeyOf } from './bulk-row.ts';

type Row = z.input<typeof bulkUndo>['rows'][number];

/** More events than any one command makes. */
const MOST_EVENTS = 50;

/** The messages that one command made wait; empty where the command was never recorded. */
const messagesOf = async (thing: ThingId, key: CommandKey, { journal }: Pick<ApiDeps, 'journal'>): Promise<string[] | null> => {
  const answer = await journal.answerTo(thing, key.id);
  if (answer === null) return null;
  const events = await journal.eventsOf(thing, Math.max(0, answer.sequence - MOST_EVENTS), MOST_EVENTS);
  const first = events.findIndex((event) => event.key?.id === key.id);
  const own = events.slice(Math.max(first, 0)).filter(({ sequence }) => sequence <= answer.sequence);
  return own.flatMap(({ event, v }) => {
    const told = routeKind.upcastEvent(event, v);
    return told.type === 'messageQueued' ? [told.messageId] : [];
  });
};

const undoKey = ({ id, digest }: CommandKey, messageId: string): CommandKey => ({
  id: hashOf(id, 'undo', messageId),
  digest,
});

/** Takes back what one row of a bulk move made wait, as far as it has not left. */
export const undoRow = (routeId: string, bulkKey: CommandKey, caller: Caller, deps: ApiDeps): Promise<Row> =>
  orSaid<Row>(
    async () => {
      const { file, acting } = await fileForRow(routeId, commandAddresses.undoMessage.permission, caller, deps);
      const key = rowKeyOf(bulkKey, routeId);
      const messages = await messagesOf(file.thing, key, deps);
      if (messages === null || messages.length === 0) {
        const code = messages === null ? 'nothingHappened' : 'noMessages';
        return { routeId, takenBack: 0, notTakenBack: 0, code, sentence: bulkUndoTexts[code] };
      }
      const left: { code: string; sentence: string }[] = [];
      for (const messageId of messages) {
        const call = { file, caller: acting, key: undoKey(key, messageId), basedOn: null };
        await orSaid<unknown>(
          () => sendCommand(call, { type: 'undoMessage', ...{ messageId } }, deps),
          (said) => left.push(said),
        );
      }
      return { routeId, takenBack: messages.length - left.length, notTakenBack: left.length, ...(left.at(-1) ?? { code: null, sentence: null }) };
    },
    (said) => ({ routeId, takenBack: 0, notTakenBack: 0, ...said }),
  );
