import type { z } from 'zod';
import type { timeline } from '#shared/contracts/timeline.ts';
import { companyEventSentence } from '#shared/domain/texts/company/event-sentence.ts';
import type { ApiDeps } from '../deps.ts';
import type { Caller } from '../permissions.ts';
import { nameIn, readNames } from '../view/names.ts';
import type { CompanyFile } from './company-file.ts';
import { companyEventsSeenBy } from './seen-company-events.ts';

/** What happened to a company, oldest first, in words; notes and names are joined here. */
export const viewCompanyTimeline = async ({ thing }: CompanyFile, caller: Caller, deps: ApiDeps): Promise<z.input<typeof timeline>> => {
  const events = await companyEventsSeenBy(caller, thing, deps);
  const [notes, names] = await Promise.all([
    deps.notes.ofThing(thing),
    readNames({ people: events.flatMap(({ by }) => [by.person, by.coverFor ?? null]), companies: [] }, deps),
  ]);
  const texts = new Map(notes.filter(({ audience }) => audience.includes(caller.party)).map(({ id, text }) => [id, text]));
  const items = events.map((event) => ({
    ...{ at: event.at, type: event.type, facts: {} },
    sentence: companyEventSentence(event, caller.party),
    by: { party: event.by.party, name: nameIn(names, event.by.person), coverFor: nameIn(names, event.by.coverFor ?? null) },
    note: 'noteId' in event ? (texts.get(event.noteId ?? '') ?? null) : null,
    noteAudience: null,
  }));
  return { items };
};
