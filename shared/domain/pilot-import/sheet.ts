import type { SheetProblemCode } from './problem-codes.ts';

/** A spreadsheet as read: every record with its cells, the heading first. */
export type Sheet = readonly (readonly string[])[];

/** What is wrong, where the person can find it. `row` counts as the spreadsheet shows it, the heading being 1; null: the whole file. */
export type SheetProblem = { row: number | null; column: string | null; code: SheetProblemCode; about: readonly string[] };

/** A row under its columns; cells are trimmed, '' where empty or where the column is not there. */
export type Row<Id extends string = string> = { row: number; cells: Readonly<Record<Id, string>> };

/** A row that is about something we know by its reference: there is nothing to check, and nothing to do. */
export type KnownRow = { row: number; reference: string };
