import { kinds } from '#shared/domain/kinds.ts';
import { eventTexts } from '#shared/domain/texts/events.ts';
import { idOf, type ThingId } from '#shared/domain/thing.ts';
import { createJournal } from '../database/journal/journal.ts';
import { createDatabase } from '../database/orm.ts';
import { createRecordedWaiter } from '../database/recorded/recorded-waiter.ts';

/** How much of a route's id is shown; the commands of this project understand it. */
export const SHORT = 8;

const clock = new Intl.DateTimeFormat('nl-NL', { timeStyle: 'medium', timeZone: 'Europe/Amsterdam' });
const sentences = new Map<string, string>(Object.entries(eventTexts));

/** A line per thing that happens: when, which route, and what; never who. */
export const happeningLine = (thing: ThingId, type: string, at: Date): string =>
  `${clock.format(at)}  ${idOf(thing).slice(0, SHORT)}  ${sentences.get(type) ?? type}`;

export type Happenings = { firstThing: () => Promise<ThingId | null>; close: () => Promise<void> };

/** Says a line for each event as it is recorded. */
export async function tellHappenings(databaseUrl: string, say: (line: string) => void): Promise<Happenings> {
  const db = await createDatabase({ url: databaseUrl, poolSize: 1 });
  const journal = createJournal({ db, kinds });
  const waiter = createRecordedWaiter({ url: databaseUrl });
  const tell = async (thing: ThingId, from: number, to: number): Promise<void> => {
    for (const { event } of await journal.eventsOf(thing, from - 1, to - from + 1)) say(happeningLine(thing, event.type, new Date()));
  };
  waiter.onRecorded(({ thing, from, to }) => void tell(thing, from, to).catch(() => undefined)); // a line less, no more than that
  return {
    firstThing: async () => (await journal.things().next()).value ?? null,
    async close() {
      await waiter.close();
      await db.close();
    },
  };
}
