import type { BrigadeRow, KnownBrigade } from './brigade.ts';
import { companyColumns, contactColumns, placeColumns, type Column } from './columns.ts';
import { companyInRow } from './company-in-row.ts';
import { identity, type Objection, type Read } from './company-steps.ts';
import { contactInRow } from './contact-in-row.ts';
import { layOut } from './lay-out.ts';
import { placeInRow } from './place-in-row.ts';
import { plain } from './plain.ts';
import type { KnownSheet } from './recognise.ts';
import { createRowReader, type RowReader } from './row-reader.ts';
import type { SheetProblem } from './sheet.ts';
import { inSheetOrder, type SheetKind } from './sheet-kinds.ts';
import { takeOverCompany } from './take-over-company.ts';
import { rowsTwice } from './twice.ts';

/** A problem with the kind of sheet that it stands on; null: what was sent as a whole. */
export type PlacedProblem = SheetProblem & { kind: SheetKind | null };

/** In the order of taking over. `companies`: those that are known once the rows are taken over, by name. */
export type CheckedBrigade = { rows: BrigadeRow[]; problems: PlacedProblem[]; companies: { id: string; name: string }[] };

type BrigadeKind = BrigadeRow['kind'];
type Reading<Facts> = { facts: Read<Facts>[]; known: BrigadeRow[]; problems: SheetProblem[] };

/** Checks the sheets about companies together: somebody's company may stand on another sheet. */
export function checkBrigade(sheets: readonly KnownSheet[], brigade: KnownBrigade): CheckedBrigade {
  const sheetOf = (kind: BrigadeKind): KnownSheet | undefined => sheets.find((sheet) => sheet.kind === kind);
  const references = referencesOf(brigade);
  const companies = readRows('company', sheetOf('company'), companyColumns, references.company, (reader) => companyInRow(reader, brigade));
  const contacts = readRows('contact', sheetOf('contact'), contactColumns, references.contact, contactInRow);
  const places = readRows('place', sheetOf('place'), placeColumns, references.place, placeInRow);
  const found: Record<BrigadeKind, SheetProblem[]> = { company: companies.problems, contact: contacts.problems, place: places.problems };
  const object: Objection = (kind, row, column, code, ...about) => void found[kind].push({ row, column, code, about });

  const names = [...companies.facts.map(({ facts }) => facts.name), ...[...contacts.facts, ...places.facts].map(({ facts }) => facts.companyName)];
  const rows = [...new Map(names.toReversed().map((name) => [plain(name), name])).values()].toReversed().flatMap((name) => {
    const isOfThis = <Facts extends { companyName: string }>({ facts }: Read<Facts>): boolean => plain(facts.companyName) === plain(name);
    const here = companies.facts.filter(({ facts }) => plain(facts.name) === plain(name));
    for (const { row } of here.slice(1)) object('company', row, 'bedrijf', 'rowTwice', String(here[0]?.row));
    const there = brigade.companies.find((company) => plain(company.name) === plain(name)) ?? null;
    return takeOverCompany(
      { name, there, company: here[0] ?? null, contacts: contacts.facts.filter(isOfThis), places: places.facts.filter(isOfThis) },
      brigade,
      object,
    );
  });
  for (const kind of ['contact', 'place'] as const)
    found[kind].push(
      ...rowsTwice(
        rows.filter((row) => row.kind === kind),
        'rowTwice',
      ),
    );
  const kinds = ['company', 'contact', 'place'] as const;
  const all = [...companies.known, ...contacts.known, ...places.known, ...rows];
  return {
    rows: kinds.flatMap((kind) => all.filter((row) => row.kind === kind)),
    problems: kinds.flatMap((kind) => found[kind].map((problem) => ({ ...problem, kind }))).toSorted(inSheetOrder),
    companies: [...brigade.companies, ...rows.flatMap(({ company }) => (company === null ? [] : [company]))].map(({ id, name }) => ({ id, name })),
  };
}

/** Our own ids of what is there already, by the kind of sheet on which they stand. */
function referencesOf({ companies }: KnownBrigade): Record<BrigadeKind, ReadonlySet<string>> {
  const members = companies.flatMap(({ id, state }) => (state.membership === null ? [] : [{ id, state }]));
  return {
    company: new Set(members.map(({ id }) => id)),
    contact: new Set(members.flatMap(({ state }) => state.contacts.map(({ personId }) => personId))),
    place: new Set(members.flatMap(({ state }) => state.places.map(({ placeId }) => placeId))),
  };
}

function readRows<Id extends string, Facts>(
  kind: BrigadeKind,
  sheet: KnownSheet | undefined,
  columns: readonly Column<Id | 'reference'>[],
  references: ReadonlySet<string>,
  read: (reader: RowReader<Id | 'reference'>) => Facts | null,
): Reading<Facts> {
  if (sheet === undefined) return { facts: [], known: [], problems: [] };
  const { rows, problems } = layOut(sheet.sheet, columns, sheet.mapping);
  const facts = rows.flatMap((row): Read<Facts>[] => {
    if (references.has(row.cells.reference)) return [];
    const found = read(createRowReader(row, columns, problems));
    return found === null ? [] : [{ row: row.row, facts: found }];
  });
  const known = rows
    .filter(({ cells }) => references.has(cells.reference))
    .map(({ row, cells }): BrigadeRow => {
      const nothing = { company: null, people: [], command: null };
      return { kind, row, identity: identity('known', kind, cells.reference, row), companyId: cells.reference, isThere: true, ...nothing };
    });
  return { facts, known, problems };
}
