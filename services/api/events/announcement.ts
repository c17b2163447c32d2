import type { AnyEvent } from '#shared/domain/decider.ts';
import { isPersonal } from '#shared/domain/tell/tell.ts';
import { idOf, kindOf, type ThingId } from '#shared/domain/thing.ts';
import { belongsOfCompany, readCompanyFile } from '../company/company-file.ts';
import { companyEventsSeenBy } from '../company/seen-company-events.ts';
import type { ApiDeps } from '../deps.ts';
import { isPermitted, type Caller } from '../permissions.ts';
import { belongsOf, readRouteFile } from '../route-file.ts';
import { eventsSeenBy } from '../view/seen-events.ts';
import { readingUpTo } from './page-reading.ts';

/** That something changed, and to which version of the caller's own view; never what. */
export type Announcement = { kind: string; id: string; version: number };

/** Consecutive lines of one thing; `position` is the place of the last. */
export type Changed = { thing: ThingId; from: number; to: number; position: number };

export type Looking = Pick<ApiDeps, 'reading' | 'residents' | 'companies' | 'absences' | 'now'>;
type Announcer = (caller: Caller, changed: Changed, deps: Looking) => Promise<Announcement | null>;

type Seeing = (caller: Caller, thing: ThingId, deps: Pick<ApiDeps, 'reading'>) => Promise<readonly AnyEvent[]>;

/** Something happened that this caller may see: more of it is seen after these lines than before. */
const announce = async (caller: Caller, { thing, from, to }: Changed, seen: Seeing, { reading }: Looking): Promise<Announcement | null> => {
  const upTo = (sequence: number) => seen(caller, thing, { reading: readingUpTo(reading, sequence) });
  const [before, after] = await Promise.all([upTo(from - 1), upTo(to)]);
  return after.length === before.length ? null : { kind: kindOf(thing), id: idOf(thing), version: after.filter(isPersonal).length };
};

const announceRoute: Announcer = async (caller, changed, deps) => {
  const file = await readRouteFile(idOf(changed.thing), deps);
  if (file === null || !isPermitted('route:read', caller, belongsOf(file))) return null;
  return announce(caller, changed, eventsSeenBy, deps);
};

const announceCompany: Announcer = async (caller, changed, deps) => {
  const file = await readCompanyFile(idOf(changed.thing), deps);
  if (file === null || !isPermitted('company:read', caller, belongsOfCompany(file))) return null;
  return announce(caller, changed, companyEventsSeenBy, deps);
};

/** By kind of thing; of a kind that is not here nobody hears. */
const announcers: Readonly<Record<string, Announcer>> = { route: announceRoute, company: announceCompany };

/** What this caller may hear of it; null for nothing, not even that there was something. */
export const announcementFor: Announcer = async (caller, changed, deps) => (await announcers[kindOf(changed.thing)]?.(caller, changed, deps)) ?? null;
