import type { Company } from '../company/company.ts';
import type { CompanyCommandOf } from '../company/commands.ts';
import type { CalendarDay, Instant } from '../time/brands.ts';
import type { SheetKind } from './sheet-kinds.ts';

/** A company as we know it: its name, what is recorded of it, and who works there. */
export type CompanyThere = { id: string; name: string; state: Company; people: readonly { id: string; name: string; email: string | null }[] };

/** What the sheets about companies are checked against. */
export type KnownBrigade = {
  importedOn: CalendarDay;
  now: Instant;
  /** Who can be the one whom a company always calls. */
  advisers: readonly { id: string; email: string }[];
  companies: readonly CompanyThere[];
  /** The same id for the same words, within one import. */
  idFor(...words: string[]): string;
};

export type ImportedContact = { id: string; companyId: string; name: string; email: string; phone: string | null };

type WithoutBy<Command> = Command extends unknown ? Omit<Command, 'by'> : never;
export type BrigadeCommand = WithoutBy<CompanyCommandOf<'admitCompany' | 'addContact' | 'offerPlace'>>;

/**
 * A row about a company in which nothing is wrong, with what taking it over does. `isThere`: nothing. `command` null: the command of an earlier
 * row has it in it. `identity` is personal data.
 */
export type BrigadeRow = {
  kind: Exclude<SheetKind, 'route'>;
  row: number;
  identity: string;
  companyId: string;
  isThere: boolean;
  company: { id: string; name: string; contactPersonId: string | null } | null;
  people: readonly ImportedContact[];
  command: BrigadeCommand | null;
};
