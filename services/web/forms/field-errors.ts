import type { ProblemBody } from '#shared/contracts/problem.ts';
import type { Field } from './field.ts';

/** A wrong field, or something that is wrong with the form as a whole (`path` empty). */
export type FormError = { path: string; sentence: string };

const leavesOf = (fields: readonly Field[]): Field[] =>
  fields.flatMap((field) => {
    if (field.kind === 'group') return leavesOf(field.fields);
    if (field.kind === 'variants') return [field.by, ...leavesOf(Object.values(field.variants).flat())];
    return [field];
  });

/** The sentences of a contract also serve programs: values to choose from and forms of an id say nothing to somebody at a form. */
const forPeople = (sentence: string): string => {
  const said = sentence.replace(/ \((een id|id)[^)]*\)/u, '').replace(/: [\w-]+(, [\w-]+)*$/u, '');
  return /[.?!]$/u.test(said) ? said : `${said}.`;
};

/** What the API said is wrong, at the fields of this form. What belongs to no field of it is told for the form as a whole. */
export const errorsIn = ({ errors = [], detail }: ProblemBody, fields: readonly Field[]): FormError[] => {
  const paths = leavesOf(fields).map(({ path }) => path);
  const at = (path: string): string => paths.find((known) => known === path) ?? paths.find((known) => path.startsWith(`${known}.`)) ?? '';
  const found = errors.map(({ path, message }) => ({ path: at(path) === '' ? '' : path, sentence: forPeople(message) }));
  return found.length === 0 ? [{ path: '', sentence: detail }] : found;
};
