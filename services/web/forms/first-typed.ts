import type { CalendarDay } from '#shared/domain/time/brands.ts';
import { daysOfToday } from '#shared/domain/texts/web/fields.ts';
import type { Typed } from '../session/typed.ts';
import { nameIn, type Field } from './field.ts';

/** A value of a body, as it is typed: the other way round from `bodyIn`. */
const typedOf = (path: string, value: unknown): [string, string[]][] => {
  if (value === null || value === undefined) return [];
  if (typeof value === 'boolean') return [[path, [value ? 'ja' : 'nee']]];
  if (typeof value === 'string' || typeof value === 'number') return [[path, [String(value)]]];
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return [[path, value]];
  return Object.entries(value).flatMap(([name, inside]) => typedOf(`${path}.${name}`, inside));
};

/** What nobody needs to fill in: the day of today where it is asked when something was done, and the only choice there is. */
const obvious = (field: Field, today: CalendarDay): unknown => {
  if (field.kind === 'day') return daysOfToday.includes(nameIn(field.path)) ? today : null;
  if (field.kind !== 'choice' || !field.isRequired || field.options.length !== 1) return null;
  return field.options[0]?.value ?? null;
};

/** What stands in a form before anybody typed: what is known already, what the contract takes otherwise, and what is obvious. */
export const firstTyped = (fields: readonly Field[], known: Readonly<Record<string, unknown>>, today: CalendarDay): Typed =>
  Object.fromEntries(fields.flatMap((field) => typedOf(field.path, known[nameIn(field.path)] ?? field.initial ?? obvious(field, today))));
