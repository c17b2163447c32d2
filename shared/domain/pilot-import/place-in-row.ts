import type { Capacity, OfferedPlace } from '../company/commands.ts';
import { taskWords } from '../texts/company/vocabulary.ts';
import { peopleInCell, postcodeInCell, tasksInCell } from './brigade-cells.ts';
import { dayInCell, hoursInCell } from './cells.ts';
import type { PlaceColumnId } from './columns.ts';
import { listed } from './company-in-row.ts';
import { shortText, type RowReader } from './row-reader.ts';

export type PlaceFacts = { companyName: string; postcode: string | null; capacity: Capacity } & Pick<OfferedPlace, 'tasks' | 'hoursPerWeek'>;

/** What a row says of a period of a place; null where a cell that is needed is wrong. */
export function placeInRow(reader: RowReader<PlaceColumnId>): PlaceFacts | null {
  const companyName = reader.required('companyName', shortText, 'textTooLong');
  const postcode = reader.optional('postcode', postcodeInCell, 'postcodesUnreadable');
  const tasks = reader.required('tasks', tasksInCell, 'tasksUnknown', listed(taskWords));
  const atLeast = reader.required('hoursAtLeast', hoursInCell, 'hoursUnreadable');
  const atMost = reader.required('hoursAtMost', hoursInCell, 'hoursUnreadable');
  const people = reader.required('people', peopleInCell, 'peopleUnreadable');
  const from = reader.required('from', dayInCell, 'dayUnreadable');
  const until = reader.optional('until', dayInCell, 'dayUnreadable');
  if (companyName === null || tasks === null || atLeast === null || atMost === null || people === null || from === null) return null;
  return { companyName, postcode, tasks, hoursPerWeek: { atLeast, atMost }, capacity: { from, until, people } };
}
