import { dayOf } from '#shared/domain/time/amsterdam.ts';
import type { Change } from '#shared/ports/changes.ts';
import { withCovers } from '../absences/covers.ts';
import type { Caller } from '../permissions.ts';
import { announcementFor, type Announcement, type Changed, type Looking } from './announcement.ts';
import { readOnce } from './page-reading.ts';

/** Changes that follow each other, to be told to any number of callers. */
export type Page = {
  /** The position of the last. */
  upTo: number;
  /** What this caller may hear of it, in order; one announcement for each thing. */
  announce(caller: Caller): Promise<{ position: number; announcement: Announcement }[]>;
};

export const createPage = (changes: readonly Change[], deps: Looking): Page => {
  const changed = changedIn(changes);
  const reading = readOnce(deps);
  return {
    upTo: changes.at(-1)?.position ?? 0,
    async announce(caller) {
      const today = dayOf(reading.now());
      const asNow = withCovers(caller, await reading.absences.notOver(today), today); // a stream stays open while a cover begins or ends
      const heard = await Promise.all(changed.map(async (each) => ({ position: each.position, announcement: await announcementFor(asNow, each, reading) })));
      return heard.flatMap(({ position, announcement }) => (announcement === null ? [] : [{ position, announcement }]));
    },
  };
};

/** By thing, in the order of their last line: whoever was cut off behind one of them hears the rest again. */
const changedIn = (changes: readonly Change[]): Changed[] => {
  const byThing = Map.groupBy(changes, ({ thing }) => thing);
  return [...byThing]
    .map(([thing, lines]) => {
      const sequences = lines.map(({ sequence }) => sequence);
      return { thing, from: Math.min(...sequences), to: Math.max(...sequences), position: lines.at(-1)?.position ?? 0 };
    })
    .toSorted((a, b) => a.position - b.position);
};
