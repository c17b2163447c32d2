/** The workflow id of a durable thing: its kind, a slash, and an opaque id; holds no personal data. */
export type ThingId = `${string}/${string}`;

export const thingId = (kind: string, id: string): ThingId => `${kind}/${id}`;
export const kindOf = (thing: string): string => thing.slice(0, thing.indexOf('/'));
export const idOf = (thing: string): string => thing.slice(thing.indexOf('/') + 1);
