import type { CalendarDay } from '../time/brands.ts';
import { dayInCell } from './cells.ts';
import { headerOf, type ColumnId } from './columns.ts';
import type { SheetProblemCode } from './problem-codes.ts';
import type { Row, SheetProblem } from './sheet.ts';

const LONGEST_TEXT = 100;

/** Reads the cells of one row and remembers everything that is wrong with them, so that a person hears all of it at once. */
export type RowReader = {
  problem(code: SheetProblemCode, column: ColumnId | null, ...about: string[]): null;
  /** What `parse` makes of the cell; null when empty, or when wrong, which is then remembered. */
  optional<Value>(column: ColumnId, parse: (text: string) => Value | null, code: SheetProblemCode, ...about: string[]): Value | null;
  /** The same; an empty cell is wrong too. */
  required<Value>(column: ColumnId, parse: (text: string) => Value | null, code: SheetProblemCode, ...about: string[]): Value | null;
  /** A day that is over, or today. */
  pastDay(column: ColumnId, today: CalendarDay): CalendarDay | null;
  requiredPastDay(column: ColumnId, today: CalendarDay): CalendarDay | null;
  isEmpty(column: ColumnId): boolean;
};

export const shortText = (text: string): string | null => (text.length > LONGEST_TEXT ? null : text);

export function createRowReader({ row, cells }: Row, problems: SheetProblem[]): RowReader {
  const isEmpty: RowReader['isEmpty'] = (column) => cells[column] === '';
  const problem: RowReader['problem'] = (code, column, ...about) => {
    problems.push({ row, column: column === null ? null : headerOf(column), code, about });
    return null;
  };
  const optional: RowReader['optional'] = (column, parse, code, ...about) => {
    if (isEmpty(column)) return null;
    return parse(cells[column]) ?? problem(code, column, cells[column].slice(0, LONGEST_TEXT), ...about);
  };
  const required: RowReader['required'] = (column, parse, code, ...about) =>
    isEmpty(column) ? problem('cellMissing', column) : optional(column, parse, code, ...about);
  const pastDay: RowReader['pastDay'] = (column, today) => {
    const day = optional(column, dayInCell, 'dayUnreadable');
    return day !== null && day > today ? problem('dayInFuture', column, cells[column]) : day;
  };
  const requiredPastDay: RowReader['requiredPastDay'] = (column, today) => (isEmpty(column) ? problem('cellMissing', column) : pastDay(column, today));
  return { problem, optional, required, pastDay, requiredPastDay, isEmpty };
}
