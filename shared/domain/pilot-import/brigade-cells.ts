import { contactRoles, mistakeKinds, noises, paces, taskKinds, type ContactRole, type MistakeKind, type TaskKind } from '../company/vocabulary.ts';
import { mistakeWords, noiseWords, paceWords, taskWords } from '../texts/company/vocabulary.ts';
import { contactRoleCells, noWord, yesWord } from '../texts/pilot-words.ts';
import { plain } from './plain.ts';
import { oneOf } from './words.ts';

/** Several words in one cell; null where one of them is not known. No word stands in it twice. */
const listOf =
  <Value>(parse: (text: string) => Value | null) =>
  (text: string): Value[] | null => {
    const words = text.split(/[,;]/u).flatMap((word) => (word.trim() === '' ? [] : [parse(word.trim())]));
    const known = words.filter((word) => word !== null);
    return known.length < words.length ? null : [...new Set(known)];
  };

export const tasksInCell: (text: string) => TaskKind[] | null = listOf(oneOf(taskKinds, taskWords));
export const mistakesInCell: (text: string) => MistakeKind[] | null = listOf(oneOf(mistakeKinds, mistakeWords));
export const rolesInCell: (text: string) => ContactRole[] | null = listOf(oneOf(contactRoles, contactRoleCells));
export const paceInCell = oneOf(paces, paceWords);
export const noiseInCell = oneOf(noises, noiseWords);

export const yesOrNoInCell = (text: string): boolean | null => (plain(text) === yesWord ? true : plain(text) === noWord ? false : null);

/** The four digits of a Dutch postcode; its letters may stand behind them. */
export const postcodeInCell = (text: string): string | null => /^([1-9]\d{3})( ?[A-Za-z]{2})?$/u.exec(text)?.[1] ?? null;
export const postcodesInCell = listOf(postcodeInCell);

export function peopleInCell(text: string): number | null {
  const people = Number(text);
  return /^\d{1,3}$/u.test(text) && people >= 1 ? people : null;
}
