import type { FloorProfile } from '../company/commands.ts';
import type { CalendarDay } from '../time/brands.ts';
import { mistakeWords, noiseWords, paceWords, taskWords } from '../texts/company/vocabulary.ts';
import { mistakesInCell, noiseInCell, paceInCell, postcodesInCell, tasksInCell, yesOrNoInCell } from './brigade-cells.ts';
import type { KnownBrigade } from './brigade.ts';
import type { CompanyColumnId } from './columns.ts';
import { shortText, type RowReader } from './row-reader.ts';

export type CompanyFacts = { name: string; adviserId: string; admittedOn: CalendarDay; profile: FloorProfile; postcodes: readonly string[] };

export const listed = (words: Readonly<Record<string, string>>): string => Object.values(words).join(', ');

/** What a row says of a company; null where something is wrong with it. */
export function companyInRow(reader: RowReader<CompanyColumnId>, { advisers, importedOn }: KnownBrigade): CompanyFacts | null {
  const adviser = (text: string): string | null => advisers.find(({ email }) => email.toLowerCase() === text.toLowerCase())?.id ?? null;
  const name = reader.required('companyName', shortText, 'textTooLong');
  const adviserId = reader.required('adviserEmail', adviser, 'adviserUnknown');
  const admittedOn = reader.requiredPastDay('admittedOn', importedOn);
  const postcodes = reader.required('postcodes', postcodesInCell, 'postcodesUnreadable');
  const tasks = reader.required('tasks', tasksInCell, 'tasksUnknown', listed(taskWords));
  const pace = reader.required('pace', paceInCell, 'paceUnknown', listed(paceWords));
  const noise = reader.required('noise', noiseInCell, 'noiseUnknown', listed(noiseWords));
  const buddy = reader.required('buddy', yesOrNoInCell, 'yesOrNoUnknown');
  const mistakes = reader.optional('mistakes', mistakesInCell, 'mistakesUnknown', listed(mistakeWords));
  if (name === null || adviserId === null || admittedOn === null || postcodes === null) return null;
  if (tasks === null || pace === null || noise === null || buddy === null) return null;
  if (mistakes === null && !reader.isEmpty('mistakes')) return null;
  return { name, adviserId, admittedOn, postcodes, profile: { tasks, pace, noise, buddy, mistakes: mistakes ?? [] } };
}
