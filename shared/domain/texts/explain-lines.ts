import type { Explanation } from '../route/explain.ts';

/** An explanation as lines of plain text: what holds, what it waits for and what happens then, and where it may go. */
export const explanationLines = ({ summary, waits, next }: Explanation): string[] => [
  summary,
  ...waits.flatMap(({ sentence, thenSentence }) => ['', `- ${sentence}`, ...(thenSentence === null ? [] : [`  ${thenSentence}`])]),
  ...(next.length === 0 ? [] : ['', next.join(' ')]),
];

export const askWhichRoute = 'Welke route? Geef het id of het begin ervan, bijvoorbeeld: npm run explain -- 5f0c2a';
export const noSuchRoute = (beginning: string): string => `Er is geen route waarvan het id begint met ${beginning}. Kijk of het goed is overgenomen.`;
export const severalRoutes = 'Er zijn meer routes die zo beginnen. Geef een langer stuk van het id:';
