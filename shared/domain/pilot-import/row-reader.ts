import type { CalendarDay } from '../time/brands.ts';
import { dayInCell } from './cells.ts';
import type { Column, ColumnId } from './columns.ts';
import type { SheetProblemCode } from './problem-codes.ts';
import type { Row, SheetProblem } from './sheet.ts';

const LONGEST_TEXT = 100;

/** Reads the cells of one row and remembers everything that is wrong with them, so that a person hears all of it at once. */
export type RowReader<Id extends string = ColumnId> = {
  problem(code: SheetProblemCode, column: Id | null, ...about: string[]): null;
  /** What `parse` makes of the cell; null when empty, or when wrong, which is then remembered. */
  optional<Value>(column: Id, parse: (text: string) => Value | null, code: SheetProblemCode, ...about: string[]): Value | null;
  /** The same; an empty cell is wrong too. */
  required<Value>(column: Id, parse: (text: string) => Value | null, code: SheetProblemCode, ...about: string[]): Value | null;
  /** A day that is over, or today. */
  pastDay(column: Id, today: CalendarDay): CalendarDay | null;
  requiredPastDay(column: Id, today: CalendarDay): CalendarDay | null;
  isEmpty(column: Id): boolean;
};

export const shortText = (text: string): string | null => (text.length > LONGEST_TEXT ? null : text);

export function createRowReader<Id extends string>({ row, cells }: Row<Id>, columns: readonly Column<Id>[], problems: SheetProblem[]): RowReader<Id> {
  const headerOf = (id: Id): string => columns.find((column) => column.id === id)?.header ?? id;
  const isEmpty: RowReader<Id>['isEmpty'] = (column) => cells[column] === '';
  const problem: RowReader<Id>['problem'] = (code, column, ...about) => {
    problems.push({ row, column: column === null ? null : headerOf(column), code, about });
    return null;
  };
  const optional: RowReader<Id>['optional'] = (column, parse, code, ...about) => {
    if (isEmpty(column)) return null;
    return parse(cells[column]) ?? problem(code, column, cells[column].slice(0, LONGEST_TEXT), ...about);
  };
  const required: RowReader<Id>['required'] = (column, parse, code, ...about) =>
    isEmpty(column) ? problem('cellMissing', column) : optional(column, parse, code, ...about);
  const pastDay: RowReader<Id>['pastDay'] = (column, today) => {
    const day = optional(column, dayInCell, 'dayUnreadable');
    return day !== null && day > today ? problem('dayInFuture', column, cells[column]) : day;
  };
  const requiredPastDay: RowReader<Id>['requiredPastDay'] = (column, today) => (isEmpty(column) ? problem('cellMissing', column) : pastDay(column, today));
  return { problem, optional, required, pastDay, requiredPastDay, isEmpty };
}
