import { z } from 'zod';
import type { NoteAudience } from '#shared/domain/route/vocabulary.ts';
import type { CalendarDay } from '#shared/domain/time/brands.ts';

const FIRST_DAY = '2000-01-01';
const LAST_DAY = '2099-12-31';

/** A day that exists, from 2000 (or `firstDay`) up to 2099; comes out as a `CalendarDay`. */
export const day = (question: string, firstDay = FIRST_DAY) =>
  z.iso
    .date({ error: `${question}, bijvoorbeeld 2026-04-01`, abort: true })
    .refine((text) => text >= firstDay && text <= LAST_DAY, `Vul een dag in van ${firstDay} tot en met ${LAST_DAY}`)
    .transform((text) => text as CalendarDay);

/** One of a closed list of words. */
export const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values, question: string) =>
  z.enum(values, `${question}: ${values.join(', ')}`);

/** One of a closed list of numbers. */
export const oneOfNumbers = <const Values extends readonly [number, ...number[]]>(values: Values, question: string) =>
  z.literal<Values[number][]>([...values], `${question}: ${values.join(', ')}`);

/** The id of something that the API gave before. */
export const id = (question: string) => z.uuid(`${question} (een id zoals de API dat gaf)`);

const hasNoControlCharacters = (text: string): boolean => !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/u.test(text);

/** Text a person types: trimmed, without control characters, at most `max` characters. */
export const text = (question: string, max: number) =>
  z
    .string(question)
    .trim()
    .min(1, question)
    .max(max, `Gebruik hooguit ${String(max)} tekens`)
    .refine(hasNoControlCharacters, 'Er staan tekens in die niet leesbaar zijn. Haal die weg');

const LONGEST_NOTE = 2000;
const aboutNotes = { description: 'Vrije tekst. Schrijf geen medische informatie op.' };

/** Free text; never travels with the command, only the id of the row it is written to does. */
export const note = text('Schrijf een notitie, of laat dit veld weg', LONGEST_NOTE).nullable().default(null).meta(aboutNotes);

/** Free text that the rules never do without. */
export const neededNote = (question: string) => text(question, LONGEST_NOTE).meta(aboutNotes);

/** For whom the notes of a command are; a company only where the contract of that command says so. */
export const noteAudience = <const Audiences extends readonly [NoteAudience, ...NoteAudience[]]>(audiences: Audiences) =>
  oneOf(audiences, 'Kies wie de notitie mag lezen')
    .default('coaches')
    .meta({ description: 'Wie de notities bij deze opdracht mag lezen. Wie iets schrijft, leest het zelf ook.' });

export const hoursPerWeek = z
  .number('Vul het aantal uren per week in, bijvoorbeeld 16')
  .min(1, 'Vul minstens 1 uur per week in')
  .max(40, 'Vul hooguit 40 uur per week in')
  .multipleOf(0.5, 'Vul hele of halve uren in');
