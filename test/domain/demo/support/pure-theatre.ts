import { createCast, type Cast } from '#services/demo/cast.ts';
import { playStory } from '#services/demo/play-story.ts';
import { companyKind } from '#shared/domain/company/kind.ts';
import type { AnyEvent } from '#shared/domain/decider.ts';
import { routeKind } from '#shared/domain/route/kind.ts';
import { kindOf, type ThingId } from '#shared/domain/thing.ts';
import type { Instant } from '#shared/domain/time/brands.ts';
import { createBrigade, type Brigade } from '../../brigade/brigade.ts';

export type Played = { cast: Cast; events: { thing: ThingId; event: AnyEvent }[]; brigade: Brigade };

const deciderOf = (thing: ThingId) => (kindOf(thing) === 'company' ? companyKind : routeKind).decider;

function arriveAll(brigade: Brigade): void {
  for (let [next] = brigade.flying; next !== undefined; [next] = brigade.flying) brigade.run(next, 'arrives');
}

/** The story of the demonstration with nothing but the rules: everything that is told arrives at once. `look` sees it all after each command. */
export async function playPurely(from: Instant, look: (played: Played) => void = () => undefined): Promise<Played> {
  let ids = 0;
  const cast = createCast(() => `id-${String(++ids)}`);
  const events: Played['events'] = [];
  const brigade = createBrigade(
    cast.things.map((id) => ({ id, decider: deciderOf(id) })),
    from,
    (happening) => events.push(...happening.events.map((event) => ({ thing: happening.thing, event }))),
  );
  const played = { cast, events, brigade };
  const stateOf = (thing: ThingId): unknown => brigade.find(thing).state;
  await playStory(
    {
      now: () => Promise.resolve(brigade.now()),
      passTo: (at) => {
        while (brigade.tick(at)) arriveAll(brigade);
        return Promise.resolve();
      },
      give: (thing, command) => {
        const code = brigade.give(thing, command);
        if (code !== null) throw new Error(`${brigade.now()} ${thing} ${command.type}: ${code}`);
        arriveAll(brigade);
        look(played);
        return Promise.resolve();
      },
      route: (thing) => Promise.resolve(routeKind.upcastState(stateOf(thing), routeKind.version)),
      company: (thing) => Promise.resolve(companyKind.upcastState(stateOf(thing), companyKind.version)),
    },
    cast,
  );
  return played;
}
