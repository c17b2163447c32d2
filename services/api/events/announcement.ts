import { idOf, kindOf, type ThingId } from '#shared/domain/thing.ts';
import type { ApiDeps } from '../deps.ts';
import { isPermitted, type Caller } from '../permissions.ts';
import { belongsOf, readRouteFile } from '../route-file.ts';
import { changesSeenBy, eventsSeenBy } from '../view/seen-events.ts';
import { readingUpTo } from './page-reading.ts';

/** That something changed, and to which version of the caller's own view; never what. */
export type Announcement = { kind: string; id: string; version: number };

/** Consecutive lines of one thing; `position` is the place of the last. */
export type Changed = { thing: ThingId; from: number; to: number; position: number };

export type Looking = Pick<ApiDeps, 'reading' | 'residents'>;
type Announcer = (caller: Caller, changed: Changed, deps: Looking) => Promise<Announcement | null>;

/** A caller hears of a route that they may read, when something happened to it that they may see. */
const announceRoute: Announcer = async (caller, { thing, from, to }, deps) => {
  const routeId = idOf(thing);
  const file = await readRouteFile(routeId, deps);
  if (file === null || !isPermitted('route:read', caller, belongsOf(file))) return null;
  const upTo = (sequence: number) => ({ reading: readingUpTo(deps.reading, sequence) });
  const [before, after, changes] = await Promise.all([
    eventsSeenBy(caller, thing, upTo(from - 1)),
    eventsSeenBy(caller, thing, upTo(to)),
    changesSeenBy(caller, thing, upTo(to)),
  ]);
  return after.length === before.length ? null : { kind: 'route', id: routeId, version: changes.length };
};

/** By kind of thing; of a kind that is not here nobody hears. */
const announcers: Readonly<Record<string, Announcer>> = { route: announceRoute };

/** What this caller may hear of it; null for nothing, not even that there was something. */
export const announcementFor: Announcer = async (caller, changed, deps) => (await announcers[kindOf(changed.thing)]?.(caller, changed, deps)) ?? null;
