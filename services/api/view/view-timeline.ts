import type { z } from 'zod';
import type { timeline } from '#shared/contracts/timeline.ts';
import { noteAudienceOf } from '#shared/domain/route/contact/note-readers.ts';
import type { RouteEvent } from '#shared/domain/route/events.ts';
import { eventSentence } from '#shared/domain/texts/event-sentence.ts';
import type { Note } from '#shared/ports/notes.ts';
import type { ApiDeps } from '../deps.ts';
import type { Caller } from '../permissions.ts';
import type { RouteFile } from '../route-file.ts';
import { seesFacts } from './coach-side.ts';
import { actorIn, idsOfActors, readNames } from './names.ts';
import { readWholeNotes } from './read-notes.ts';
import { eventsSeenBy } from './seen-events.ts';

type Timeline = z.input<typeof timeline>;
type Facts = Timeline['items'][number]['facts'];

/** What an event says beside who and when: its plain values. The line's definition and ids of notes say nothing to a reader. */
const factsOf = (event: RouteEvent): Facts => {
  const { type: _type, at: _at, by: _by, ...rest } = event;
  const plain = Object.entries(rest).filter((entry): entry is [string, Facts[string]] => typeof entry[1] !== 'object' || entry[1] === null);
  return Object.fromEntries(plain.filter(([name]) => name !== 'noteId'));
};

const noteIdOf = (event: RouteEvent): string | null => ('noteId' in event ? event.noteId : null);

/** What happened, oldest first, in words; notes and names are joined here. */
export const viewTimeline = async ({ thing }: RouteFile, caller: Caller, deps: ApiDeps): Promise<Timeline> => {
  const events = await eventsSeenBy(caller, thing, deps);
  const [notes, names] = await Promise.all([
    readWholeNotes(thing, caller, deps),
    readNames({ people: idsOfActors(events.map(({ by }) => by)), companies: [] }, deps),
  ]);
  const noteOf = (event: RouteEvent): Note | null => notes.get(noteIdOf(event) ?? '') ?? null;
  const audienceOf = (note: Note | null) => (note === null || !seesFacts(caller.party) ? null : noteAudienceOf(note.audience));
  const items = events.map((event) => ({
    at: event.at,
    type: event.type,
    sentence: eventSentence(event, caller.party),
    by: actorIn(names, event.by),
    facts: seesFacts(caller.party) ? factsOf(event) : {},
    note: noteOf(event)?.text ?? null,
    noteAudience: audienceOf(noteOf(event)),
  }));
  return { items };
};
