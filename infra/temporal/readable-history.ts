import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
type History = Parameters<typeof historyToJSON>[0];

const isObject = (value: Json): value is { [name: string]: Json } => typeof value === 'object' && value !== null && !Array.isArray(value);

const map = (value: Json, change: (object: { [name: string]: Json }) => Json | null): Json => {
  if (Array.isArray(value)) return value.map((item) => map(item, change));
  if (!isObject(value)) return value;
  return change(value) ?? Object.fromEntries(Object.entries(value).map(([name, item]) => [name, map(item, change)]));
};

const text = (base64: Json | undefined): string => Buffer.from(typeof base64 === 'string' ? base64 : '', 'base64').toString();
const base64 = (plain: string): string => Buffer.from(plain).toString('base64');

/** A history as JSON in which people can read what was said: each payload's own JSON stands in the place of its bytes. */
export const readableHistory = (history: History): Json =>
  map(JSON.parse(historyToJSON(history)) as Json, (object) => {
    if (!isObject(object.metadata ?? null) || text((object.metadata as { [name: string]: Json }).encoding) !== 'json/plain') return null;
    return { json: JSON.parse(text(object.data)) as Json };
  });

/** The same history as the replayer wants it. */
export const replayableHistory = (readable: Json): Json =>
  map(readable, (object) =>
    Object.keys(object).join() === 'json' ? { metadata: { encoding: base64('json/plain') }, data: base64(JSON.stringify(object.json)) } : null,
  );
