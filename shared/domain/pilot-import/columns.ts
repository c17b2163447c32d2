import type { SheetKind } from './sheet-kinds.ts';

/** A column: how a person writes the heading, and whether the column must be there. */
export type Column<Id extends string = string> = { id: Id; header: string; required: boolean };

/** Our own id of what a row is about, as an export writes it: a row that has one we know is left out. */
const reference = { id: 'reference', header: 'kenmerk', required: false } as const;

const companyName = { id: 'companyName', header: 'bedrijf', required: true } as const;

/** One row for each resident. Order is the order of the template. */
export const columns = [
  { id: 'givenName', header: 'voornaam', required: true },
  { id: 'familyName', header: 'achternaam', required: true },
  { id: 'birthDate', header: 'geboortedatum', required: true },
  { id: 'email', header: 'mailadres', required: false },
  { id: 'phone', header: 'telefoon', required: false },
  { id: 'coachEmail', header: 'mailadres coach', required: true },
  { id: 'stage', header: 'fase', required: true },
  { id: 'requestedOn', header: 'aangemeld op', required: true },
  { id: 'stageStartedOn', header: 'fase sinds', required: true },
  { id: 'hoursPerWeek', header: 'uren per week', required: false },
  { id: 'ladderLevel', header: 'trede participatieladder', required: false },
  { id: 'companyName', header: 'bedrijf', required: false },
  { id: 'instrument', header: 'soort plek', required: false },
  { id: 'firstDayOn', header: 'eerste werkdag', required: false },
  { id: 'lastContactOn', header: 'laatste contact op', required: false },
  { id: 'pauseReason', header: 'reden pauze', required: false },
  { id: 'returnOn', header: 'pauze tot', required: false },
  { id: 'nextContactOn', header: 'volgend contact op', required: false },
  reference,
] as const satisfies readonly Column[];
export type ColumnId = (typeof columns)[number]['id'];

/** One row for each company. */
export const companyColumns = [
  companyName,
  { id: 'adviserEmail', header: 'mailadres vast contact', required: true },
  { id: 'admittedOn', header: 'lid sinds', required: true },
  { id: 'postcodes', header: 'postcodes', required: true },
  { id: 'tasks', header: 'soort werk', required: true },
  { id: 'pace', header: 'tempo', required: true },
  { id: 'noise', header: 'geluid', required: true },
  { id: 'buddy', header: 'maatje', required: true },
  { id: 'mistakes', header: 'fouten die mogen', required: false },
  reference,
] as const satisfies readonly Column[];
export type CompanyColumnId = (typeof companyColumns)[number]['id'];

/** One row for each person of a company and what they do there. */
export const contactColumns = [
  companyName,
  { id: 'name', header: 'naam', required: true },
  { id: 'email', header: 'mailadres', required: true },
  { id: 'phone', header: 'telefoon', required: false },
  { id: 'roles', header: 'rol', required: true },
  { id: 'postcode', header: 'postcode', required: false },
  { id: 'from', header: 'vanaf', required: false },
  { id: 'until', header: 'laatste dag', required: false },
  reference,
] as const satisfies readonly Column[];
export type ContactColumnId = (typeof contactColumns)[number]['id'];

/** One row for each period in which a place has room. */
export const placeColumns = [
  companyName,
  { id: 'postcode', header: 'postcode', required: false },
  { id: 'tasks', header: 'soort werk', required: true },
  { id: 'hoursAtLeast', header: 'uren minimaal', required: true },
  { id: 'hoursAtMost', header: 'uren maximaal', required: true },
  { id: 'people', header: 'aantal mensen', required: true },
  { id: 'from', header: 'vanaf', required: true },
  { id: 'until', header: 'laatste dag', required: false },
  reference,
] as const satisfies readonly Column[];
export type PlaceColumnId = (typeof placeColumns)[number]['id'];

export const columnsOf: Readonly<Record<SheetKind, readonly Column[]>> = {
  company: companyColumns,
  contact: contactColumns,
  place: placeColumns,
  route: columns,
};
