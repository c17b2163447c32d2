import type { z } from 'zod';
import type { FieldError } from '#shared/contracts/problem.ts';
import { problem } from '../problem.ts';

type Part = { in: FieldError['in']; schema: z.ZodType; value: unknown };

/** Parses all parts of a request, or throws one problem with every wrong field at once. */
export const parseAll = (parts: readonly Part[]): unknown[] => {
  const results = parts.map(({ schema, value }) => schema.safeParse(value));
  const errors = results.flatMap((result, index) =>
    result.success ? [] : result.error.issues.flatMap((issue) => errorsOf(issue, parts[index]?.in ?? 'body')),
  );
  if (errors.length > 0) throw problem('invalidInput', { errors });
  return results.map((result) => result.data);
};

const errorsOf = (issue: z.core.$ZodIssue, where: FieldError['in']): FieldError[] => {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ in: where, path: [...path, key].join('.'), message: 'Dit veld bestaat niet. Haal het weg' }));
  }
  if (path.length === 0) return [{ in: where, path: '', message: 'Stuur een JSON-object met de velden van dit adres' }];
  return [{ in: where, path: path.join('.'), message: issue.message }];
};
