import type { LineDefinition } from '../line/line.ts';
import { stageDefinition } from '../route/route.ts';
import type { Foreseen, Load, Preview } from '../route/preview/preview.ts';
import { commitmentSentence } from './commitments.ts';
import { dayInWords } from './dates.ts';
import { messageTexts } from './messages.ts';
import { partyTitle } from './parties.ts';

/** Whose eyes a preview is told for: somebody of the programme who owes nothing in it. */
const READER = 'operator';

const KEPT = 'Als iedereen elke belofte op de dag nakomt:';
const IGNORED = 'Als niemand iets doet:';
const NOTHING = '  Er gebeurt niets meer.';

/** One thing that is foreseen, as a sentence. */
export function foreseenSentence(foreseen: Foreseen, line: LineDefinition): string {
  switch (foreseen.what) {
    case 'commitment':
      return commitmentSentence(foreseen, READER);
    case 'message':
      return `Bericht aan ${partyTitle(foreseen.to.party).toLowerCase()}: "${messageTexts[foreseen.template].subject}".`;
    case 'stage':
      return `De route komt in de fase ${stageDefinition(line, foreseen.stage)?.name ?? foreseen.stage}.`;
  }
}

const part = (title: string, foreseen: Foreseen[], line: LineDefinition): string[] => [
  title,
  ...(foreseen.length === 0 ? [NOTHING] : foreseen.map((each) => `  ${dayInWords(each.on).padEnd(19)} ${foreseenSentence(each, line)}`)),
];

/** A preview as lines of plain text. */
export const previewLines = ({ kept, ignored }: Preview, line: LineDefinition): string[] => [
  `Lijn ${line.name}, versie ${line.version}.`,
  '',
  ...part(KEPT, kept, line),
  '',
  ...part(IGNORED, ignored, line),
];

/** What a wave asks of each role per week, as lines of plain text. */
export const loadLines = (stage: string, count: number, kept: readonly Load[], ignored: readonly Load[]): string[] => [
  `${count} routes in de fase ${stage}, samen per week.`,
  '',
  KEPT,
  ...kept.map(loadLine),
  '',
  IGNORED,
  ...ignored.map(loadLine),
];

const loadLine = ({ monday, party, commitments, messages }: Load): string =>
  `  week van ${dayInWords(monday).padEnd(19)} ${partyTitle(party).padEnd(20)} ${commitments} beloften, ${messages} berichten`;

export const askWhichRoutes = 'Welke routes? Geef het id van een route of het begin ervan, of een fase: npm run preview -- --stage kansrijk-talent';
export const nothingToPreview = 'Voor deze inwoner is nog geen route gevraagd.';
export const noneInStage = (stage: string): string => `In de fase ${stage} staat nu geen route.`;
export const noSuchVersion = (version: string): string => `Deze lijn heeft geen versie ${version}.`;
