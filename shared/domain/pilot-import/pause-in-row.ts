import type { ImportedSituation } from '../route/commands.ts';
import { dayInCell } from './cells.ts';
import type { ColumnId } from './columns.ts';
import type { RowReader } from './row-reader.ts';
import { pauseReasonInCell } from './words.ts';

const pauseColumns = ['pauseReason', 'returnOn', 'nextContactOn'] as const satisfies readonly ColumnId[];

/** A pause is its reason, its end and the next contact, or it is nothing at all. */
export function pauseInRow(reader: RowReader): ImportedSituation['paused'] {
  const empty = pauseColumns.filter((column) => reader.isEmpty(column));
  if (empty.length === pauseColumns.length) return null;
  for (const column of empty) reader.problem('pauseIncomplete', column);
  const reason = reader.optional('pauseReason', pauseReasonInCell, 'pauseReasonUnknown');
  const returnOn = reader.optional('returnOn', dayInCell, 'dayUnreadable');
  const nextContactOn = reader.optional('nextContactOn', dayInCell, 'dayUnreadable');
  return reason === null || returnOn === null || nextContactOn === null ? null : { reason, returnOn, nextContactOn };
}
