/** Where something stands in a document: the names and numbers on the way to it. */
export type Place = readonly (string | number)[];
export type Change = (document: unknown) => void;

type Holder = Record<string, unknown>;
const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

const holderOf = (document: unknown, place: Place): Holder => {
  const found = place.slice(0, -1).reduce<unknown>((value, name) => (isHolder(value) ? value[String(name)] : undefined), document);
  if (!isHolder(found)) throw new Error(`there is no ${place.join('.')}`);
  return found;
};
const nameOf = (place: Place): string => String(place.at(-1));
const valueAt = (document: unknown, place: Place): unknown => {
  const holder = holderOf(document, place);
  if (!(nameOf(place) in holder)) throw new Error(`there is no ${place.join('.')}`);
  return holder[nameOf(place)];
};

export const set =
  (place: Place, value: unknown): Change =>
  (document) =>
    void (holderOf(document, place)[nameOf(place)] = value);

/** Fails where there is nothing to remove: a fault that is not planted would prove nothing. */
export const remove =
  (place: Place): Change =>
  (document) => {
    valueAt(document, place);
    Reflect.deleteProperty(holderOf(document, place), nameOf(place));
  };

export const copy =
  (from: Place, to: Place): Change =>
  (document) =>
    set(to, structuredClone(valueAt(document, from)))(document);

export const rename = (from: Place, to: Place): Change[] => [copy(from, to), remove(from)];

/** A document with these changes; the one it is made from stays as it is. */
export const changed = (document: unknown, changes: readonly Change[]): unknown => {
  const copied: unknown = structuredClone(document);
  for (const change of changes) change(copied);
  return copied;
};
