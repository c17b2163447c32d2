import type { CalendarDay } from '#shared/domain/time/brands.ts';
import { daysOfToday } from '#shared/domain/texts/web/fields.ts';
import type { Typed } from '../session/typed.ts';
import type { Field } from './field.ts';

/** What stands in a form before anybody typed: the day of today where it is asked when something was done, and the only choice there is. */
export const firstTyped = (fields: readonly Field[], today: CalendarDay): Typed =>
  Object.fromEntries(
    fields.flatMap((field): [string, string[]][] => {
      if (field.kind === 'group') return Object.entries(firstTyped(field.fields, today)).map(([name, values]) => [name, [...values]]);
      if (field.kind === 'day' && daysOfToday.includes(field.path.split('.').at(-1) ?? '')) return [[field.path, [today]]];
      const [only, ...more] = field.kind === 'choice' && field.isRequired ? field.options : [];
      return only !== undefined && more.length === 0 ? [[field.path, [only.value]]] : [];
    }),
  );
