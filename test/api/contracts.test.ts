import { z } from 'zod';
import { endpoints } from '#services/api/endpoints/all.ts';
import { parseAll } from '#services/api/pipeline/parse.ts';
import { Problem } from '#services/api/problem.ts';

const bodies = endpoints.flatMap(({ name, body }) => (body instanceof z.ZodObject && Object.keys(body.shape).length > 0 ? [{ name, body }] : []));

const errorsOf = (body: z.ZodType, value: unknown) => {
  try {
    parseAll([{ in: 'body', schema: body, value }]);
    return [];
  } catch (error) {
    if (error instanceof Problem) return error.body.errors ?? [];
    throw error;
  }
};

const filled = (body: z.ZodObject, value: unknown) => Object.fromEntries(Object.keys(body.shape).map((name) => [name, value]));
const SOME_WORDS = /^(Vul|Kies|Gebruik|Schrijf|Er staan|De eerste|Haal)\b/;

describe.each(bodies)('the body of $name', ({ body }) => {
  it.each([[{}], [[]], [-7], ['?'], ['']])('says of each field that holds %j what to do, in Dutch', (value) => {
    const errors = errorsOf(body, filled(body, value));
    expect(errors.length).toBeGreaterThan(0);
    for (const { path, message } of errors) expect({ path, message }).toEqual({ path, message: expect.stringMatching(SOME_WORDS) });
  });

  it('asks for what is missing, field by field', () => {
    const required = Object.entries(body.shape).filter(([, field]) => !(field as z.ZodType).safeParse(undefined).success);
    expect(errorsOf(body, {}).map(({ path }) => path)).toEqual(required.map(([name]) => name));
  });
});
