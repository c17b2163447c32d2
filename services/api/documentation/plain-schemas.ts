import type { CreateDocumentOptions } from 'zod-openapi';

type Schema = Parameters<NonNullable<Extract<CreateDocumentOptions['override'], (context: never) => void>>>[0]['jsonSchema'];

/**
 * Something that may be null as one schema with two types, where zod writes two schemas. So the format of a day stands beside its name, where
 * the design rules look for it (date-time/format).
 */
export const withPlainNull = ({ jsonSchema }: { jsonSchema: Schema }): void => {
  const [one, other, ...more] = jsonSchema.anyOf ?? [];
  if (one === undefined || other?.type !== 'null' || more.length > 0 || one.type !== 'string' || one.enum !== undefined) return;
  delete jsonSchema.anyOf;
  Object.assign(jsonSchema, one, { type: ['string', 'null'] });
};
