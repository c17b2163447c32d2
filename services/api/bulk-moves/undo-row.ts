import type { z } from 'zod';
import type { BulkCommand, bulkUndo } from '#shared/contracts/bulk-move.ts';
import type { RouteEvent } from '#shared/domain/route/events.ts';
import { takeBack } from '#shared/domain/route/take-back/take-back.ts';
import { bulkUndoTexts } from '#shared/domain/texts/bulk-moves.ts';
import type { BulkMove } from '#shared/ports/bulk-moves.ts';
import type { CommandKey } from '#shared/ports/recording.ts';
import type { ApiDeps } from '../deps.ts';
import { lineFor } from '../lines/line-for.ts';
import { hashOf } from '../pipeline/command-key.ts';
import type { Caller } from '../permissions.ts';
import { commandAddresses } from '../recording/command-addresses.ts';
import { sendCommand } from '../recording/send-command.ts';
import type { RouteFile } from '../route-file.ts';
import { routeOf } from '../view/route-of.ts';
import { fileForRow, orSaid, rowKeyOf, type Said } from './bulk-row.ts';
import { eventsUnder, takeBackMessages } from './take-back-messages.ts';

type Row = z.input<typeof bulkUndo>['rows'][number];
type Undone = { undone: boolean; said: Said | null };

const said = (code: keyof typeof bulkUndoTexts): Said => ({ code, sentence: bulkUndoTexts[code] });

/** Gives the command that undoes these events; given once, it is not weighed anew. */
const giveBack = async (events: readonly RouteEvent[], file: RouteFile, caller: Caller, key: CommandKey, deps: ApiDeps): Promise<Undone> => {
  if ((await deps.journal.answerTo(file.thing, key.id)) !== null) return { undone: true, said: null };
  const route = routeOf(file);
  const answer = route.stage === null ? null : takeBack(events, route, deps.now());
  if (answer === null) return { undone: false, said: said('nothingHappened') };
  if ('stands' in answer) return { undone: false, said: said(answer.stands) };
  const { command } = answer;
  const wanted = command.type === 'changeLine' ? { ...command, ...{ line: await lineFor(file, command.version, 'body', deps) } } : command;
  await sendCommand({ file, caller, key, basedOn: null }, wanted, deps);
  return { undone: true, said: null };
};

/** Undoes one row of a bulk move as far as the rules let it, with the messages that it made wait. What undoing itself would send is taken back too. */
export const undoRow = (routeId: string, bulk: BulkMove, caller: Caller, deps: ApiDeps): Promise<Row> =>
  orSaid<Row>(
    async () => {
      const { permission } = commandAddresses[bulk.command as BulkCommand['type']];
      const { file, acting } = await fileForRow(routeId, permission, caller, deps);
      const key = rowKeyOf({ id: bulk.keyId, digest: bulk.digest }, routeId);
      const back: CommandKey = { id: hashOf(key.id, 'take-back'), digest: key.digest };
      const events = await eventsUnder(key, file.thing, deps);
      if (events === null) return { routeId, undone: false, takenBack: 0, notTakenBack: 0, ...said('nothingHappened') };
      const messages = await takeBackMessages(events, { file, caller: acting, key }, deps);
      const { undone, said: stands } = await orSaid(
        () => giveBack(events, file, acting, back, deps),
        (refused): Undone => ({ undone: false, said: refused }),
      );
      // Who never heard of the one need not hear of the other.
      if (undone && messages.left === null)
        await takeBackMessages((await eventsUnder(back, file.thing, deps)) ?? [], { file, caller: acting, key: back }, deps);
      return { routeId, undone, ...messages.counts, ...(stands ?? messages.left ?? { code: null, sentence: null }) };
    },
    (said) => ({ routeId, undone: false, takenBack: 0, notTakenBack: 0, ...said }),
  );
