import type { Column } from './columns.ts';
import { mappedTo, type ColumnMapping } from './mapping.ts';
import { plain } from './plain.ts';
import type { SheetProblem } from './sheet.ts';

/** What stands in one place of the heading: a column, one that nobody reads, or (null) nothing at all, as spreadsheets like to save. */
export type HeaderPlace<Id extends string> = { column: Id | 'unread' } | null;

const inHeader = (code: SheetProblem['code'], column: string | null, ...about: string[]): SheetProblem => ({ row: 1, column, code, about });

/** Our heading for one of theirs; null where the mapping leaves it out. */
const ourHeading = (heading: string, mapping: ColumnMapping): string | null => {
  const mapped = mappedTo(mapping, heading);
  return mapped === undefined ? heading : mapped;
};

/** Which column stands in which place. */
export function readHeader<Id extends string>(
  headings: readonly string[],
  columns: readonly Column<Id>[],
  mapping: ColumnMapping,
): { places: HeaderPlace<Id>[]; problems: SheetProblem[] } {
  const problems: SheetProblem[] = [];
  const places = headings.map((heading): HeaderPlace<Id> => {
    if (heading.trim() === '') return null;
    const ours = ourHeading(heading, mapping);
    if (ours === null) return { column: 'unread' };
    const known = columns.find(({ header }) => plain(header) === plain(ours));
    if (known === undefined) problems.push(inHeader('columnUnknown', heading.trim().slice(0, 60), columns.map(({ header }) => `"${header}"`).join(', ')));
    return known === undefined ? null : { column: known.id };
  });
  for (const { id, header, required } of columns) {
    const times = places.filter((place) => place?.column === id).length;
    if (times > 1) problems.push(inHeader('columnTwice', header));
    if (times === 0 && required) problems.push(inHeader('columnMissing', header));
  }
  return { places, problems };
}

/** How much of what a kind of sheet needs stands in this heading, from 0 to 1. */
export function shareOfNeeded(headings: readonly string[], columns: readonly Column[], mapping: ColumnMapping): number {
  const there = headings.map((heading) => plain(ourHeading(heading, mapping) ?? ''));
  const needed = columns.filter(({ required }) => required);
  return needed.filter(({ header }) => there.includes(plain(header))).length / needed.length;
}
