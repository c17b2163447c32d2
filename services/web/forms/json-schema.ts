import { z } from 'zod';

/** As much of JSON Schema as a form is made of. */
export type JsonSchema = {
  type?: string;
  format?: string;
  const?: unknown;
  default?: unknown;
  enum?: readonly (string | number | boolean | null)[];
  properties?: Readonly<Record<string, JsonSchema>>;
  required?: readonly string[];
  items?: JsonSchema;
  anyOf?: readonly JsonSchema[];
  oneOf?: readonly JsonSchema[];
  minimum?: number;
  maximum?: number;
  multipleOf?: number;
  maxLength?: number;
};

/** What a contract takes, as JSON Schema. zod's own type is wider than what our contracts say. */
export const jsonSchemaOf = (schema: z.ZodType): JsonSchema => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' }) as JsonSchema;

/** The schema without its "or none", and whether it had one. */
export const withoutNull = (schema: JsonSchema): { schema: JsonSchema; isNullable: boolean } => {
  const { anyOf, ...rest } = schema;
  const others = anyOf?.filter(({ type }) => type !== 'null') ?? [];
  if (anyOf === undefined || others.length === anyOf.length) return { schema, isNullable: false };
  const [only, ...more] = others;
  return { schema: only !== undefined && more.length === 0 ? { ...rest, ...only } : { ...rest, anyOf: others }, isNullable: true };
};
