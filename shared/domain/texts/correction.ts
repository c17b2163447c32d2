import type { CorrectableFact, Correction } from '../route/correction/correction.ts';
import { isRefusalCode, refusalTexts } from './refusals.ts';
import { dayInWords } from './dates.ts';
import { instrumentWords } from './pilot-words.ts';
import { exitOutcomeWords } from './vocabulary.ts';

const factWords: Readonly<Record<CorrectableFact, string>> = {
  stageDay: 'de dag van het besluit',
  firstDay: 'de eerste dag',
  startDay: 'de startdag',
  endDay: 'de einddag',
  reviewDay: 'de dag van de evaluatie',
  contactDay: 'de dag van het laatste contact',
  hours: 'het aantal uren per week',
  instrument: 'de vorm van de plaatsing',
  company: 'het bedrijf',
  outcome: 'de uitkomst',
};

/** From what to what, in words; a company is not named here, and neither is a day that there is none of. */
function changeInWords(correction: Correction): string | null {
  switch (correction.fact) {
    case 'company':
      return null;
    case 'hours':
      return `van ${correction.was} naar ${correction.is}`;
    case 'instrument':
      return `van ${instrumentWords[correction.was]} naar ${instrumentWords[correction.is]}`;
    case 'outcome':
      return `van ${exitOutcomeWords[correction.was]} naar ${exitOutcomeWords[correction.is]}`;
    case 'stageDay':
    case 'firstDay':
    case 'startDay':
    case 'endDay':
    case 'reviewDay':
    case 'contactDay':
      return `van ${dayOrNone(correction.was)} naar ${dayOrNone(correction.is)}`;
  }
}
const dayOrNone = (day: Extract<Correction, { fact: 'endDay' }>['is']): string => (day === null ? 'geen' : dayInWords(day));

/** What was put right. */
export function correctionSentence(correction: Correction): string {
  const change = changeInWords(correction);
  return `Rechtgezet: ${factWords[correction.fact]}${change === null ? '' : `, ${change}`}.`;
}

/** What a correction left to look at: each thing that would not have been possible, in the words of its refusal. */
export const conflictsInWords = (codes: readonly string[]): string => codes.map((code) => (isRefusalCode(code) ? refusalTexts[code] : '')).join(' ');
