/** What stands in a form, by the name of the field; a group of checkboxes has several values under one name. */
export type Typed = Readonly<Record<string, readonly string[]>>;

const asList = (value: unknown): string[] => (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');

/** The body of a form as Express parsed it. */
export const typedIn = (body: unknown): Typed =>
  typeof body === 'object' && body !== null ? Object.fromEntries(Object.entries(body).map(([name, value]) => [name, asList(value)])) : {};

export const firstOf = (typed: Typed, name: string): string => typed[name]?.[0] ?? '';
