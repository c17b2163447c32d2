import { z } from 'zod';
import type { Instant } from '#shared/domain/time/brands.ts';
import { idOf, thingId } from '#shared/domain/thing.ts';
import type { CommitmentPlace } from '#shared/ports/reading.ts';
import { problem } from '../problem.ts';

const place = z.tuple([z.iso.datetime(), z.uuid(), z.int()]);
const broken = { in: 'query', path: 'after', message: 'Gebruik de waarde van next uit het vorige antwoord' } as const;

/** Where a page of promises ends, as opaque text: callers hand it back and never look inside. */
export const textOfCommitmentPlace = ({ until, thing, position }: CommitmentPlace): string =>
  Buffer.from(JSON.stringify([until, idOf(thing), position])).toString('base64url');

export const commitmentPlaceOf = (text: string): CommitmentPlace => {
  try {
    const [until, id, position] = place.parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
    return { until: until as Instant, thing: thingId('route', id), position };
  } catch {
    throw problem('invalidInput', { errors: [broken] });
  }
};
