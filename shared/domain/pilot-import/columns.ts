/** The spreadsheet's columns: how a person writes the heading, and whether the column must be there. Order is the order of the template. */
const definitions = [
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
] as const satisfies readonly { id: string; header: string; required: boolean }[];

export type ColumnId = (typeof definitions)[number]['id'];
export type Column = { id: ColumnId; header: string; required: boolean };

export const columns: readonly Column[] = definitions;

/** The heading under which a person finds this column. */
export const headerOf = (id: ColumnId): string => columns.find((column) => column.id === id)?.header ?? id;
