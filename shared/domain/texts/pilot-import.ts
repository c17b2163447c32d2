import { columns } from '../pilot-import/columns.ts';
import type { SheetProblemCode } from '../pilot-import/problem-codes.ts';
import type { SheetProblem } from '../pilot-import/sheet.ts';
import { instrumentWords, pauseReasonWords } from './pilot-words.ts';

type About = readonly [string, string, ...string[]];

const headings = columns.map(({ header }) => `"${header}"`).join(', ');
const listOf = (words: Readonly<Record<string, string>>): string => Object.values(words).join(', ');

/** Why the rules of a route would refuse it, where no single cell is to blame. */
const reasons: Partial<Record<string, string>> = {
  dayTooLongAgo: 'een van de dagen ligt meer dan 15 jaar terug. Controleer de jaartallen',
  dayTooFar: 'een van de dagen ligt meer dan 2 jaar vooruit. Controleer de jaartallen',
  dayInFuture: 'de eerste werkdag ligt in de toekomst, en nazorg begint pas daarna. Kies een andere fase of dag',
};

/** What is wrong and what to do about it. `about` is what the check found: mostly the cell's own text first. */
const sentences: Readonly<Record<SheetProblemCode, (about: About, column: string) => string>> = {
  noRows: () => 'In dit bestand staan geen inwoners. Zet op de eerste regel de kolomnamen en daaronder één regel per inwoner.',
  tooManyRows: ([rows, most]) => `In dit bestand staan ${rows} regels; ${most} kan er in één keer. Maak er meer bestanden van.`,
  isExcelFile: () => 'Dit is een Excel-bestand of een ander rekenblad. Kies in het rekenblad "Opslaan als", dan "CSV UTF-8", en stuur dat bestand.',
  isNotText: () => 'Dit bestand is geen tekst. Kies in het rekenblad "Opslaan als", dan "CSV UTF-8", en stuur dat bestand.',
  brokenQuotes: () => 'In deze regel staat een aanhalingsteken (") dat niet klopt. Haal het weg, of bewaar het bestand opnieuw als CSV.',
  columnMissing: (_, column) => `De kolom "${column}" ontbreekt. Voeg die toe aan de eerste regel.`,
  columnUnknown: (_, column) => `De kolom "${column}" is niet bekend. Haal de kolom weg, of kies een van deze namen: ${headings}.`,
  columnTwice: (_, column) => `De kolom "${column}" staat er twee keer. Haal er een weg.`,
  cellMissing: (_, column) => `Vul bij "${column}" iets in.`,
  cellsLeftOver: ([cell]) => `Op deze regel staat "${cell}" buiten de kolommen. Controleer of er een scheidingsteken te veel staat.`,
  textTooLong: () => 'Deze tekst is te lang. Gebruik hooguit 100 tekens.',
  dayUnreadable: ([cell]) => `"${cell}" is geen dag die bestaat. Schrijf de dag zo: 31-12-2026.`,
  dayInFuture: ([cell]) => `${cell} ligt in de toekomst. Vul een dag in die al geweest is.`,
  birthDayUnlikely: ([cell]) => `Klopt de geboortedatum ${cell}? De inwoner zou dan jonger dan 14 of ouder dan 80 zijn.`,
  emailUnreadable: ([cell]) => `"${cell}" is geen mailadres. Schrijf het zo: naam@voorbeeld.nl.`,
  phoneUnreadable: ([cell]) => `"${cell}" is geen telefoonnummer. Schrijf het zo: 06 12 34 56 78.`,
  hoursUnreadable: ([cell]) => `"${cell}" is geen aantal uren per week. Vul hele of halve uren in, van 1 tot en met 40.`,
  ladderUnreadable: ([cell]) => `"${cell}" is geen trede. Vul een getal in van 1 tot en met 6.`,
  stageUnknown: ([cell, names]) => `De fase "${cell}" is niet bekend. Kies uit: ${names}.`,
  instrumentUnknown: ([cell]) => `De soort plek "${cell}" is niet bekend. Kies uit: ${listOf(instrumentWords)}.`,
  pauseReasonUnknown: ([cell]) => `De reden "${cell}" is niet bekend. Kies uit: ${listOf(pauseReasonWords)}.`,
  coachUnknown: ([cell]) => `Er is geen coach met het mailadres "${cell}". Controleer het adres, of laat de coach eerst toevoegen.`,
  companyUnknown: ([cell]) => `Het bedrijf "${cell}" is niet bekend. Controleer de naam, of laat het bedrijf eerst toevoegen.`,
  beforeRequest: (_, column) => `De dag bij "${column}" ligt voor de dag van aanmelding. Controleer beide dagen.`,
  pauseIncomplete: (_, column) => `Deze route staat op pauze, maar "${column}" is leeg. Vul de reden, de einddag en de dag van het volgende contact in.`,
  neededAtStage: (_, column) => `In deze fase hoort bij "${column}" iets te staan. Vul het in.`,
  notPossible: ([refusal]) => `Zo kan deze route niet beginnen: ${reasons[refusal] ?? 'controleer de dagen en de fase'}.`,
  personTwice: ([row]) => `Deze inwoner (zelfde naam en geboortedatum) staat ook op regel ${row}. Haal een van de twee regels weg.`,
};

/** One sentence for whoever filled in the spreadsheet. */
export const sheetProblemSentence = ({ code, column, about: [first = '', second = '', ...more] }: SheetProblem): string =>
  sentences[code]([first, second, ...more], column ?? '');

/** Where a problem stands, before its sentence. */
export const placeInSheet = ({ row, column }: Pick<SheetProblem, 'row' | 'column'>): string =>
  [row === null ? 'Het hele bestand' : `Regel ${String(row)}`, ...(column === null ? [] : [`kolom ${column}`])].join(', ');

/** A row that is left out because its resident has a route already. */
export const alreadyThere = 'Deze inwoner (zelfde naam en geboortedatum) heeft al een route. Deze regel wordt overgeslagen.';

/** The problem as a whole; each part of it has a sentence of its own. */
export const sheetWrong = (count: number): { title: string; detail: string } => ({
  title: 'Deze spreadsheet kan nog niet worden overgenomen',
  detail: `Er ${count === 1 ? 'klopt 1 ding' : `kloppen ${String(count)} dingen`} niet. Er is niets veranderd. Pas het bestand aan en stuur het opnieuw.`,
});

export const importRunning = {
  title: 'Er wordt al een spreadsheet overgenomen',
  detail: 'Wacht tot dat klaar is, en stuur dit bestand daarna opnieuw.',
};

type Imported = { dryRun: boolean; rows: number; begun: number; leftOut: readonly { row: number; message: string }[] };

/** What came of an import, as lines of plain text. */
export const importedLines = ({ dryRun, rows, begun, leftOut }: Imported): string[] => [
  dryRun
    ? `Alles klopt. Van de ${String(rows)} regels zouden er ${String(begun)} een route krijgen. Er is niets veranderd.`
    : `Klaar. Van de ${String(rows)} regels lopen er nu ${String(begun)} als route.`,
  ...leftOut.map(({ row, message }) => `  Regel ${String(row)}: ${message}`),
];
