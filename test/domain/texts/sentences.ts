/** Words at which a reader stumbles or feels put in a box, in whatever form. */
export const jargon = /uitval|terugval|doelgroep|cliënt|client|\btraject(en)?\b|werkfit|\bklant(en)?\b|\b(u|uw)\b/iu;

/** What a company may never read: anything that tells of health, care, money or justice, or that a route stands still. */
export const careWords = /zorg|gezond|ziek|medisch|behandel|\bggz\b|\bwmo\b|uitkering|schuld|justitie|detentie|pauze|gepauzeerd|hervat/iu;

/** Every text inside, however deep; functions are not called. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?:])\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

export const wordsOf = (sentence: string): number => sentence.split(/\s+/u).filter((word) => /[\p{L}\d]/u.test(word)).length;

/** About fifteen words; a day written out is four of them, so a sentence with days may be somewhat longer. */
const MOST_WORDS = 15;
const day = /((maan|dins|woens|donder|vrij|zater|zon)dag )?\d{1,2} [a-z]+ \d{4}( om \d\d:\d\d uur)?/gu;

/** Sentences that are too long, hold jargon or a placeholder that nobody filled. */
export const faultsIn = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => [
    ...sentencesOf(text).filter((sentence) => wordsOf(sentence.replace(day, 'dag')) > MOST_WORDS),
    ...(jargon.test(text) ? [text] : []),
  ]);
