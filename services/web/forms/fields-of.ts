import type { z } from 'zod';
import { hintOf, isKnown, labelOf, optionLabel, ownLabelOf } from '#shared/domain/texts/web/fields.ts';
import { nameIn, type Asked, type Field, type FieldOf, type Option } from './field.ts';
import { jsonSchemaOf, withoutNull, type JsonSchema } from './json-schema.ts';

/** What can be chosen, by the name of the field, or by command and field, where the contract has no closed list. */
export type Choices = Readonly<Record<string, readonly Option[]>>;

const LONG = 200;

/** Whether this is a part of something of which there may be several: what it is called then is not for people. */
const isInList = (path: string): boolean => /\.\d+\./.test(path);
const within = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

/** The same choices, with those of this command or shape under their own names. */
const choicesOf = (owner: string, choices: Choices): Choices => {
  const own = Object.entries(choices).filter(([name]) => name.startsWith(`${owner}.`));
  return { ...choices, ...Object.fromEntries(own.map(([name, options]) => [name.slice(owner.length + 1), options])) };
};

/** The fields of the body of a command that a contract describes, in its own order. A field that a contract gains is a field of the form. */
export const fieldsOf = (command: string, contract: z.ZodType, choices: Choices): Field[] =>
  fieldsIn(jsonSchemaOf(contract), '', choicesOf(command, choices)).map((field) => ({ ...field, label: ownLabelOf(command, field.path) ?? field.label }));

const fieldsIn = ({ properties = {}, required = [] }: JsonSchema, path: string, choices: Choices): Field[] =>
  Object.entries(properties)
    .filter(([, { const: fixed }]) => fixed === undefined)
    .map(([name, schema]) => fieldOf(schema, within(path, name), required.includes(name), choices));

const fieldOf = (given: JsonSchema, path: string, isRequired: boolean, choices: Choices): Field => {
  const { schema, isNullable } = withoutNull(given);
  const name = nameIn(path);
  const asked = {
    path,
    label: labelOf(name),
    hint: hintOf(name),
    isRequired: isRequired && !isNullable,
    isNullable,
    initial: given.default ?? null,
  };
  if (schema.format === 'uuid' && isInList(path)) return { ...asked, kind: 'ownId' };
  const chosen = choices[name];
  const isNumber = schema.type === 'number' || schema.type === 'integer';
  if (chosen !== undefined) return { ...asked, isRequired: asked.isRequired || isKnown(name), kind: 'choice', options: chosen, isNumber };
  if (schema.enum !== undefined) return { ...asked, kind: 'choice', options: optionsIn(schema, name), isNumber };
  const shapes = schema.oneOf ?? schema.anyOf;
  if (shapes !== undefined) return variantsOf(shapes, asked, choices);
  return { ...asked, ...plainField(schema, path, choices) };
};

const optionsIn = ({ enum: values = [] }: JsonSchema, name: string): Option[] =>
  values.map((value) => ({ value: String(value), label: optionLabel(name, String(value)) }));

type Plain = Exclude<Field['kind'], 'choice' | 'variants'>;
type WithoutAsked<Kind extends Plain> = Kind extends Plain ? Omit<FieldOf<Kind>, keyof Asked> : never;

const plainField = (schema: JsonSchema, path: string, choices: Choices): WithoutAsked<Plain> => {
  const { type, format, minimum = null, maximum = null, multipleOf, maxLength = null, items = {} } = schema;
  switch (type ?? 'string') {
    case 'boolean':
      return { kind: 'yesNo' };
    case 'integer':
      return { kind: 'number', min: minimum, max: maximum, step: 1 };
    case 'number':
      return { kind: 'number', min: minimum, max: maximum, step: multipleOf ?? null };
    case 'object':
      return { kind: 'group', fields: fieldsIn(schema, path, choices) };
    case 'array':
      return items.enum === undefined
        ? { kind: 'list', fields: (index) => fieldsIn(items, within(path, String(index)), choices) }
        : { kind: 'choices', options: optionsIn(items, nameIn(path)), isNumber: items.type === 'number' };
    default:
      if (format === 'date') return { kind: 'day' };
      if (maxLength !== null && maxLength > LONG && format === undefined) return { kind: 'longText', maxLength };
      return { kind: 'text', type: format === 'email' ? 'email' : nameIn(path) === 'phone' ? 'tel' : 'text', maxLength };
  }
};

/** Shapes that are told apart by one field with a fixed value in each. */
const variantsOf = (shapes: readonly JsonSchema[], asked: Asked, choices: Choices): Field => {
  const by = Object.entries(shapes[0]?.properties ?? {}).find(([, property]) => property.const !== undefined)?.[0] ?? 'kind';
  const told = shapes.map((shape) => ({ value: String(shape.properties?.[by]?.const), shape }));
  const options = choices[by] ?? told.map(({ value }) => ({ value, label: optionLabel(by, value) }));
  return {
    ...asked,
    kind: 'variants',
    by: { ...asked, path: within(asked.path, by), kind: 'choice', options, isNumber: false },
    variants: Object.fromEntries(told.map(({ value, shape }) => [value, fieldsIn(shape, asked.path, choicesOf(value, choices))])),
  };
};
