import { z } from 'zod';
import type { CalendarDay } from '#shared/domain/time/brands.ts';
import type { ListPlace, RouteRow } from '#shared/ports/reading.ts';
import { thingId } from '#shared/domain/thing.ts';
import { problem } from '../problem.ts';

const place = z.tuple([z.iso.date().nullable(), z.uuid()]);
const broken = { in: 'query', path: 'after', message: 'Gebruik de waarde van next uit het vorige antwoord' } as const;

/** Where a page ends, as opaque text: callers hand it back and never look inside. */
export const textOfPlace = ({ dueOn, thing }: Pick<RouteRow, 'dueOn' | 'thing'>): string =>
  Buffer.from(JSON.stringify([dueOn, thing.slice(thing.indexOf('/') + 1)])).toString('base64url');

export const placeOfText = (text: string): ListPlace => {
  try {
    const [dueOn, id] = place.parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
    return { dueOn: dueOn as CalendarDay | null, thing: thingId('route', id) };
  } catch {
    throw problem('invalidInput', { errors: [broken] });
  }
};
