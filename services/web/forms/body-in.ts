import { firstOf, type Typed } from '../session/typed.ts';
import { nameIn, type Field } from './field.ts';

/** How many of a list stand in the form: those that were typed, at least one. */
export const countIn = (path: string, typed: Typed): number => {
  const places = Object.keys(typed)
    .filter((name) => name.startsWith(`${path}.`))
    .map((name) => Number(name.slice(path.length + 1).split('.')[0]))
    .filter(Number.isInteger);
  return Math.max(1, ...places.map((place) => place + 1));
};

const isOwnId = (name: string): boolean => /\.\d+\.\w+Id$/.test(name);

const isFilled = (typed: Typed, fields: readonly Field[]): boolean =>
  fields
    .filter(({ kind }) => kind !== 'ownId')
    .some(({ path }) =>
      Object.entries(typed).some(([name, values]) => (name === path || (name.startsWith(`${path}.`) && !isOwnId(name))) && values.some((text) => text !== '')),
    );

const numberOr = (text: string): number | string => {
  const number = Number(text.replace(',', '.'));
  return Number.isNaN(number) ? text : number;
};

/** What was typed, as the value that the contract asks for; `undefined` where nothing was. Whether it is right is for the contract to say. */
const valueOf = (field: Field, typed: Typed): unknown => {
  const text = firstOf(typed, field.path).trim();
  switch (field.kind) {
    case 'group':
      return field.isRequired || isFilled(typed, field.fields) ? bodyIn(field.fields, typed) : undefined;
    case 'list':
      return Array.from({ length: countIn(field.path, typed) }, (_, index) => field.fields(index))
        .filter((fields) => isFilled(typed, fields))
        .map((fields) => bodyIn(fields, typed));
    case 'choices':
      return (typed[field.path] ?? []).filter((value) => value !== '').map((value) => (field.isNumber ? numberOr(value) : value));
    case 'variants': {
      const chosen = firstOf(typed, field.by.path);
      return chosen === '' ? undefined : { [nameIn(field.by.path)]: chosen, ...bodyIn(field.variants[chosen] ?? [], typed) };
    }
    case 'yesNo':
      return text === '' ? undefined : text === 'ja';
    case 'number':
      return text === '' ? undefined : numberOr(text);
    case 'choice':
      return text === '' ? undefined : field.isNumber ? numberOr(text) : text;
    case 'ownId':
    case 'day':
    case 'text':
    case 'longText':
      return text === '' ? undefined : text;
  }
};

/** The body of a command, of what was typed in its form. What was left empty is left out: the contract says what that means. */
export const bodyIn = (fields: readonly Field[], typed: Typed): Record<string, unknown> =>
  Object.fromEntries(
    fields
      .map((field): [string, unknown] => [nameIn(field.path), valueOf(field, typed) ?? (field.isNullable ? null : undefined)])
      .filter(([, value]) => value !== undefined),
  );
