import type { AnyCommand, AnyEvent, Kind } from '#shared/domain/decider.ts';
import type { ThingId } from '#shared/domain/thing.ts';
import type { ApiDeps } from '../deps.ts';

const PAGE = 1_000;

/** Every event of a thing in order, in the shape of this version. */
export const readEvents = async <State, Command extends AnyCommand, Event extends AnyEvent>(
  thing: ThingId,
  kind: Kind<State, Command, Event>,
  { reading }: Pick<ApiDeps, 'reading'>,
): Promise<Event[]> => {
  const events: Event[] = [];
  for (let after = 0; ;) {
    const page = await reading.timeline(thing, after, PAGE);
    events.push(...page.map(({ event, v }) => kind.upcastEvent(event, v)));
    if (page.length < PAGE) return events;
    after = page.at(-1)?.sequence ?? after;
  }
};
