/** One thing that can be filled in. `path` is its place in the body, with dots: the name of its control, and of its errors. */
export type Asked = {
  path: string;
  label: string;
  hint: string | null;
  isRequired: boolean;
  /** Left empty it is sent as none, and not left out. */
  isNullable: boolean;
  /** What the contract takes where nothing is said. */
  initial: unknown;
};

export type Option = { value: string; label: string };

export type Field = Asked &
  (
    | { kind: 'day' }
    | { kind: 'number'; min: number | null; max: number | null; step: number | null }
    | { kind: 'text'; type: 'text' | 'email' | 'tel'; maxLength: number | null }
    | { kind: 'longText'; maxLength: number | null }
    /** An id that nobody types: the one that was there, or a new one. */
    | { kind: 'ownId' }
    | { kind: 'yesNo' }
    /** One of these; `isNumber` where the body holds numbers. */
    | { kind: 'choice'; options: readonly Option[]; isNumber: boolean }
    /** Some of these. */
    | { kind: 'choices'; options: readonly Option[]; isNumber: boolean }
    | { kind: 'group'; fields: readonly Field[] }
    /** As many as somebody wants; `fields(i)` are those of the i-th, from 0. */
    | { kind: 'list'; fields: (index: number) => readonly Field[] }
    /** One of several shapes; the field that tells them apart is `by`. */
    | { kind: 'variants'; by: Field & { kind: 'choice' }; variants: Readonly<Record<string, readonly Field[]>> }
  );

/** The name of a field in what holds it: the last part of its path. */
export const nameIn = (path: string): string => path.split('.').at(-1) ?? path;

export type FieldOf<Kind extends Field['kind']> = Extract<Field, { kind: Kind }>;
