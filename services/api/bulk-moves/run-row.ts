import type { z } from 'zod';
import type { BulkCommand, bulkMove, BulkRow } from '#shared/contracts/bulk-move.ts';
import type { CommandKey } from '#shared/ports/recording.ts';
import type { ApiDeps } from '../deps.ts';
import type { Caller } from '../permissions.ts';
import { commandAddresses } from '../recording/command-addresses.ts';
import { sendCommand } from '../recording/send-command.ts';
import { commandFor, fileForRow, orSaid, rowKeyOf } from './bulk-row.ts';

type Row = z.input<typeof bulkMove>['rows'][number];

/** Gives the command to this route, as if it was given to it alone. */
export const runRow = ({ routeId, seenVersion }: BulkRow, command: BulkCommand, key: CommandKey, caller: Caller, deps: ApiDeps): Promise<Row> =>
  orSaid<Row>(
    async () => {
      const { file, acting } = await fileForRow(routeId, commandAddresses[command.type].permission, caller, deps);
      const call = { file, caller: acting, key: rowKeyOf(key, routeId), basedOn: seenVersion };
      const { status } = await sendCommand(call, await commandFor(command, file, deps), deps);
      return { routeId, outcome: status === 200 ? 'done' : 'late', code: null, sentence: null };
    },
    (said) => ({ routeId, outcome: 'refused', ...said }),
  );
