import type { z } from 'zod';
import type { ProblemBody } from '#shared/contracts/problem.ts';
import type { Field } from './field.ts';

/** A wrong field, or something that is wrong with the form as a whole (`path` empty). */
export type FormError = { path: string; sentence: string };

/** The fields that can be pointed at, each with the place in the body that is theirs. */
const placesIn = (fields: readonly Field[]): { of: string; control: string }[] =>
  fields.flatMap((field) => {
    if (field.kind === 'group') return placesIn(field.fields);
    if (field.kind !== 'variants') return [{ of: field.path, control: field.path }];
    return [...placesIn(Object.values(field.variants).flat()), { of: field.path, control: field.by.path }];
  });

/** The sentences of a contract also serve programs: values to choose from and forms of an id say nothing to somebody at a form. */
const forPeople = (sentence: string): string => {
  const said = sentence
    .replace(/ \((een id|id)[^)]*\)/u, '')
    .replace(/: (true of false|[\w-]+(, [\w-]+)*)$/u, '')
    .replace(/; een nieuwe? \w+ krijgt een nieuw id$/u, '');
  return /[.?!]$/u.test(said) ? said : `${said}.`;
};

/** What the API said is wrong, at the fields of this form. What belongs to no field of it is told for the form as a whole. */
export const errorsIn = ({ errors = [], detail }: Pick<ProblemBody, 'errors' | 'detail'>, fields: readonly Field[]): FormError[] => {
  const places = placesIn(fields);
  const at = (path: string): string => {
    const place = places.find(({ of }) => of === path) ?? places.find(({ of }) => path.startsWith(`${of}.`));
    if (place === undefined) return '';
    return place.of === path ? place.control : path; // a place in a list has a control of its own
  };
  const found = errors.map(({ path, message }) => ({ path: at(path), sentence: forPeople(message) }));
  return found.length === 0 ? [{ path: '', sentence: detail }] : found;
};

/** Everything that the contract of a form says is wrong with it, before any of it is sent. */
export const errorsBefore = (contract: z.ZodType, body: unknown, fields: readonly Field[]): FormError[] => {
  const { error } = contract.safeParse(body);
  const errors = (error?.issues ?? []).map(({ path, message }) => ({ in: 'body' as const, path: path.join('.'), message }));
  return errors.length === 0 ? [] : errorsIn({ errors, detail: '' }, fields);
};
