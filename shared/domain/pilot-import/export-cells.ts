import type { CalendarDay } from '../time/brands.ts';
import type { Column } from './columns.ts';
import type { Sheet } from './sheet.ts';

/** What stands in one row of an export, by column; what is left out is empty. */
export type ExportRow<Id extends string> = Partial<Record<Id, string>>;

/** The heading and the rows, in the columns that an import reads. */
export const exportSheet = <Id extends string>(columns: readonly Column<Id>[], rows: readonly ExportRow<Id>[]): Sheet => [
  columns.map(({ header }) => header),
  ...rows.map((row) => columns.map(({ id }) => row[id] ?? '')),
];

/** As people in the Netherlands write it; '' for none. */
export const dayCell = (day: CalendarDay | null): string => (day === null ? '' : day.split('-').toReversed().join('-'));
export const numberCell = (value: number | null): string => (value === null ? '' : String(value).replace('.', ','));
export const listCell = <Value extends string>(values: readonly Value[], words: Readonly<Record<Value, string>>): string =>
  values.map((value) => words[value]).join(', ');
