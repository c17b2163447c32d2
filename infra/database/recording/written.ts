import type { ThingId } from '#shared/domain/thing.ts';
import type { Folding } from '../journal/folding.ts';

/** A thing as this process wrote it last: what was folded, and the version its row then had. */
export type Written = { version: string; folding: Folding };

/** As many as a worker keeps awake. */
const MOST_THINGS = 500;

/** The things this process wrote lately. Whether they still are as it wrote them, only the database can tell. */
export const createLastWritten = () => {
  const things = new Map<ThingId, Written>();
  return {
    of: (thing: ThingId): Written | null => things.get(thing) ?? null,
    set(thing: ThingId, written: Written | null): void {
      things.delete(thing);
      if (written !== null) things.set(thing, written);
      const [oldest] = things.keys();
      if (things.size > MOST_THINGS && oldest !== undefined) things.delete(oldest);
    },
  };
};
