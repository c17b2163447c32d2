import type { z } from 'zod';
import type { timeline } from '#shared/contracts/timeline.ts';
import { companyEventSentence } from '#shared/domain/texts/company/event-sentence.ts';
import type { ApiDeps } from '../deps.ts';
import type { Caller } from '../permissions.ts';
import { actorIn, idsOfActors, readNames } from '../view/names.ts';
import { readNotes } from '../view/read-notes.ts';
import type { CompanyFile } from './company-file.ts';
import { companyEventsSeenBy } from './seen-company-events.ts';

/** What happened to a company, oldest first, in words; notes and names are joined here. */
export const viewCompanyTimeline = async ({ thing }: CompanyFile, caller: Caller, deps: ApiDeps): Promise<z.input<typeof timeline>> => {
  const events = await companyEventsSeenBy(caller, thing, deps);
  const [notes, names] = await Promise.all([
    readNotes(thing, caller, deps),
    readNames({ people: idsOfActors(events.map(({ by }) => by)), companies: [] }, deps),
  ]);
  const items = events.map((event) => ({
    ...{ at: event.at, type: event.type, facts: {} },
    sentence: companyEventSentence(event, caller.party),
    by: actorIn(names, event.by),
    note: 'noteId' in event ? (notes.get(event.noteId ?? '') ?? null) : null,
    noteAudience: null,
  }));
  return { items };
};
