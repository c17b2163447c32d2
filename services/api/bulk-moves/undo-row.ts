import type { z } from 'zod';
import type { BulkCommand, bulkUndo } from '#shared/contracts/bulk-move.ts';
import { bulkUndoTexts } from '#shared/domain/texts/bulk-moves.ts';
import type { ThingId } from '#shared/domain/thing.ts';
import type { Instant } from '#shared/domain/time/brands.ts';
import type { BulkMove } from '#shared/ports/bulk-moves.ts';
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

/** When the command with this key was decided; null where it was never recorded. */
const decidedAt = async (key: CommandKey, thing: ThingId, { journal }: Pick<ApiDeps, 'journal'>): Promise<Instant | null> => {
  const answer = await journal.answerTo(thing, key.id);
  if (answer === null) return null;
  const events = await journal.eventsOf(thing, Math.max(0, answer.sequence - MOST_EVENTS), MOST_EVENTS);
  const first = events.find((event) => event.key?.id === key.id)?.event as { at: Instant } | undefined;
  return first?.at ?? null;
};

/** Takes back one row of a bulk move, as if it was taken back on that route alone. */
export const undoRow = (routeId: string, bulk: BulkMove, caller: Caller, deps: ApiDeps): Promise<Row> =>
  orSaid<Row>(
    async () => {
      const { file, acting } = await fileForRow(routeId, commandAddresses[bulk.command as BulkCommand['type']].permission, caller, deps);
      const key = rowKeyOf({ id: bulk.keyId, digest: bulk.digest }, routeId);
      const recordedAt = await decidedAt(key, file.thing, deps);
      if (recordedAt === null) return { routeId, undone: false, code: 'nothingHappened', sentence: bulkUndoTexts.nothingHappened };
      const back: CommandKey = { id: hashOf(key.id, 'take-back'), digest: key.digest };
      await sendCommand({ file, caller: acting, key: back, basedOn: null }, { type: 'takeBack', ...{ recordedAt } }, deps);
      return { routeId, undone: true, code: null, sentence: null };
    },
    (said) => ({ routeId, undone: false, ...said }),
  );
