import type { Likeness } from '../pilot-import/duplicates.ts';
import type { ImportState } from '../pilot-import/import-state.ts';
import type { SheetProblemCode } from '../pilot-import/problem-codes.ts';
import type { SheetProblem } from '../pilot-import/sheet.ts';
import type { SheetKind } from '../pilot-import/sheet-kinds.ts';
import { instrumentWords, pauseReasonWords, sheetNames } from './pilot-words.ts';

type About = readonly [string, string, ...string[]];

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
  isNotText: () => 'Dit bestand is geen rekenblad en geen tekst. Sla het rekenblad op als ".xlsx", ".ods" of "CSV UTF-8". Stuur dat bestand.',
  workbookOld: () => 'Dit is een oud Excel-bestand. Kies in Excel "Opslaan als", dan ".xlsx", en stuur dat bestand.',
  workbookLocked: () => 'Op dit bestand zit een wachtwoord. Haal het wachtwoord eraf, en stuur het bestand opnieuw.',
  workbookMacros: () => 'In dit bestand zitten macro’s. Kies "Opslaan als", dan ".xlsx" of ".ods" zonder macro’s, en stuur dat bestand.',
  workbookBroken: () => 'Dit rekenblad is beschadigd en kan niet worden gelezen. Open het, kies "Opslaan als", en stuur het nieuwe bestand.',
  workbookHuge: () => 'Dit rekenblad is te groot. Haal weg wat er niet bij hoort, of maak er meer bestanden van.',
  sheetUnknown: ([name]) => `Het blad "${name}" is niet bekend. Haal het weg, of noem het ${Object.values(sheetNames).join(', ')}.`,
  sheetTwice: ([name]) => `Er zijn twee bladen met ${name}. Maak er één van.`,
  brokenQuotes: () => 'In deze regel staat een aanhalingsteken (") dat niet klopt. Haal het weg, of bewaar het bestand opnieuw als CSV.',
  columnMissing: (_, column) => `De kolom "${column}" ontbreekt. Voeg die toe aan de eerste regel.`,
  columnUnknown: ([headings], column) =>
    `De kolom "${column}" is niet bekend. Haal de kolom weg, of zeg bij welke kolom hij hoort. Deze namen kennen wij: ${headings}.`,
  columnTwice: (_, column) => `De kolom "${column}" staat er twee keer. Haal er een weg.`,
  mappingUnused: (_, column) => `De kolom "${column}" wordt wel gekoppeld, maar staat niet in het bestand. Controleer de naam.`,
  mappingUnknown: ([ours], column) => `De kolom "${column}" is gekoppeld aan "${ours}", maar die kolom bestaat niet. Kies een andere.`,
  companiesByLead: () =>
    'Bedrijven, contactpersonen en plekken neemt een programmaleider over. Haal die bladen weg, of laat een programmaleider het bestand sturen.',
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
  adviserUnknown: ([cell]) => `Er is geen coach of programmaleider met het mailadres "${cell}". Controleer het adres, of laat die eerst toevoegen.`,
  postcodesUnreadable: ([cell]) => `"${cell}" is geen postcode. Vul de 4 cijfers in, met een komma tussen meer postcodes: 9711, 9723.`,
  tasksUnknown: ([cell, words]) => `Het werk "${cell}" is niet bekend. Kies uit: ${words}. Zet een komma tussen meer soorten.`,
  paceUnknown: ([cell, words]) => `Het tempo "${cell}" is niet bekend. Kies uit: ${words}.`,
  noiseUnknown: ([cell, words]) => `Het geluid "${cell}" is niet bekend. Kies uit: ${words}.`,
  yesOrNoUnknown: ([cell], column) => `Vul bij "${column}" ja of nee in, in plaats van "${cell}".`,
  mistakesUnknown: ([cell, words]) => `Niet alles in "${cell}" is bekend. Kies uit: ${words}. Zet een komma tussen meer fouten.`,
  rolesUnknown: ([cell, words]) => `De rol "${cell}" is niet bekend. Kies uit: ${words}. Zet een komma tussen meer rollen.`,
  peopleUnreadable: ([cell]) => `"${cell}" is geen aantal mensen. Vul een heel getal in van 1 tot en met 999.`,
  siteUnknown: ([postcode]) => `Het bedrijf heeft geen vestiging met postcode ${postcode}. Controleer de postcode, of zet die bij het bedrijf.`,
  siteNeeded: () => 'Dit bedrijf heeft meer vestigingen. Vul in bij welke postcode deze plek is.',
  companyRefused: ([sentence]) => sentence,
  companyUnknown: ([cell]) => `Het bedrijf "${cell}" is niet bekend. Controleer de naam, of laat het bedrijf eerst toevoegen.`,
  beforeRequest: (_, column) => `De dag bij "${column}" ligt voor de dag van aanmelding. Controleer beide dagen.`,
  pauseIncomplete: (_, column) => `Deze route staat op pauze, maar "${column}" is leeg. Vul de reden, de einddag en de dag van het volgende contact in.`,
  neededAtStage: (_, column) => `In deze fase hoort bij "${column}" iets te staan. Vul het in.`,
  notPossible: ([refusal]) => `Zo kan deze route niet beginnen: ${reasons[refusal] ?? 'controleer de dagen en de fase'}.`,
  rowTwice: ([row]) => `Dit staat ook op regel ${row}. Haal een van de twee regels weg.`,
  personTwice: ([row]) => `Deze inwoner (zelfde naam en geboortedatum) staat ook op regel ${row}. Haal een van de twee regels weg.`,
};

/** One sentence for whoever filled in the spreadsheet. */
export const sheetProblemSentence = ({ code, column, about: [first = '', second = '', ...more] }: SheetProblem): string =>
  sentences[code]([first, second, ...more], column ?? '');

/** Where a problem stands, before its sentence; `kind` is the sheet where there are more than one. */
export const placeInSheet = ({ row, column, kind }: Pick<SheetProblem, 'row' | 'column'> & { kind: SheetKind | null }): string => {
  const where = row === null ? (kind === null ? 'het hele bestand' : 'het hele blad') : `regel ${String(row)}`;
  const place = [...(kind === null ? [] : [`blad ${sheetNames[kind]}`]), where, ...(column === null ? [] : [`kolom ${column}`])].join(', ');
  return place.charAt(0).toUpperCase() + place.slice(1);
};

/** Why a row may be about somebody we know. Whether it is, a person decides. */
const likenessReasons: Readonly<Record<Likeness, string>> = {
  nameVariant: 'dezelfde geboortedatum en een naam die erop lijkt',
  birthDateTypo: 'dezelfde naam en een geboortedatum die bijna gelijk is',
  birthDateUnknown: 'dezelfde naam, en van een van de twee is geen geboortedatum bekend',
};

/** `of`: the other row, or the resident by name; null where the reader may not know who is registered. */
export const likelyDuplicateSentence = (likeness: Likeness, of: { row: number } | { name: string | null }): string => {
  const whom = 'row' in of ? `de inwoner op regel ${String(of.row)}` : (of.name ?? 'iemand die al bekend is');
  return `Is dit misschien dezelfde persoon als ${whom}? Zij hebben ${likenessReasons[likeness]}. Is het dezelfde, haal de regel dan weg of maak de gegevens gelijk.`;
};

/** `of`: the other row, or the company by name; null where the reader may not know which companies there are. */
export const likelyCompanySentence = (of: { row: number } | { name: string | null }): string => {
  const which = 'row' in of ? `het bedrijf op regel ${String(of.row)}` : (of.name ?? 'een bedrijf dat al bekend is');
  return `Is dit misschien hetzelfde bedrijf als ${which}? De namen lijken op elkaar. Is het hetzelfde, schrijf de naam dan overal hetzelfde.`;
};

/** Why a row is left out. */
export const alreadyThereSentence = (kind: SheetKind): string => (kind === 'route' ? routeAlreadyThere : 'Dit is al bekend. Deze regel wordt overgeslagen.');
const routeAlreadyThere = 'Deze inwoner (zelfde naam en geboortedatum) heeft al een route. Deze regel wordt overgeslagen.';

/** The problem as a whole; each part of it has a sentence of its own. */
export const sheetWrong = (count: number): { title: string; detail: string } => ({
  title: 'Deze spreadsheet kan nog niet worden overgenomen',
  detail: `Er ${count === 1 ? 'klopt 1 ding' : `kloppen ${String(count)} dingen`} niet. Er is niets veranderd. Pas het bestand aan en stuur het opnieuw.`,
});

export const importRunning = {
  title: 'Er wordt al een spreadsheet overgenomen',
  detail: 'Wacht tot dat klaar is, en stuur dit bestand daarna opnieuw.',
};

const stateSentences: Readonly<Record<ImportState, string>> = {
  running: 'Het overnemen is bezig.',
  finished: 'Het overnemen is klaar.',
  stopped: 'Het overnemen staat stil. Stuur hetzelfde bestand opnieuw, dan gaat het verder waar het was. Er gebeurt niets dubbel.',
};
/** How it is with an import, and what to do. */
export const importStateSentence = (state: ImportState): string => stateSentences[state];

type Said = { kind: SheetKind; row: number; message: string };
type Imported = {
  dryRun: boolean;
  state: ImportState | null;
  rows: number;
  begun: number;
  leftOut: readonly Said[];
  waiting: readonly unknown[];
  failed: readonly Said[];
  warnings: readonly Said[];
  problems: readonly { message: string }[];
};

/** What came of an import, as lines of plain text. */
export const importedLines = ({ dryRun, state, rows, begun, leftOut, waiting, failed, warnings, problems }: Imported): string[] => [
  ...(problems.length > 0
    ? [sheetWrong(problems.length).detail]
    : [dryRun ? wouldBeTakenOver(rows, begun) : `${howItIs(state)} Van de ${String(rows)} regels zijn er ${String(begun)} overgenomen.`]),
  ...problems.map(({ message }) => `  ${message}`),
  ...failed.map((said) => `  Niet gelukt. ${onRow(said)}`),
  ...(waiting.length > 0 ? [`  Er wachten nog ${String(waiting.length)} regels. Stuur hetzelfde opnieuw, dan gaan ze verder.`] : []),
  ...warnings.map((said) => `  Let op. ${onRow(said)}`),
  ...leftOut.map((said) => `  ${onRow(said)}`),
];

const howItIs = (state: ImportState | null): string => (state === 'stopped' ? 'Het overnemen staat stil.' : 'Klaar.');

const wouldBeTakenOver = (rows: number, begun: number): string =>
  `Alles klopt. Van de ${String(rows)} regels zouden er ${String(begun)} worden overgenomen. Er is niets veranderd.`;

const onRow = ({ kind, row, message }: Said): string => `${placeInSheet({ kind: kind === 'route' ? null : kind, row, column: null })}: ${message}`;

/** How far a run is, while it runs. */
export const progressLine = ({ rows, done }: { rows: number; done: number }): string => `Bezig: ${String(done)} van de ${String(rows)} regels.`;
