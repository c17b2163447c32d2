import { playStory } from '#services/demo/play-story.ts';
import { TIME } from '#shared/domain/actor.ts';
import { playUntil, take, type World } from '#shared/domain/play.ts';
import type { RouteCommand } from '#shared/domain/route/commands.ts';
import { routeKind } from '#shared/domain/route/kind.ts';
import type { Route } from '#shared/domain/route/route.ts';
import type { Instant } from '#shared/domain/time/brands.ts';

const everythingArrives: World<RouteCommand> = ({ commitment }) => ({ type: 'delivered', by: TIME, commitment });

/** The demonstration's two years with nothing but the rules. Returns the route as it ends, and how many events it took. `look` sees it after each command. */
export const playPurely = async (
  from: Instant,
  residentId: string,
  look: (route: Route, events: number) => void = () => undefined,
): Promise<{ route: Route; events: number }> => {
  let [route, now, events] = [routeKind.decider.initial, from, 0];
  await playStory(
    {
      now: () => Promise.resolve(now),
      route: () => Promise.resolve(route),
      passTo: (at) => {
        const played = playUntil(routeKind.decider, route, now, at, everythingArrives);
        [route, now, events] = [played.state, at, events + played.events.length];
        return Promise.resolve();
      },
      give: (command) => {
        const taken = take(routeKind.decider, route, command, now, everythingArrives);
        if (taken === null) throw new Error(`${command.type} is refused`);
        [route, events] = [taken.state, events + taken.events.length];
        look(route, events);
        return Promise.resolve();
      },
    },
    residentId,
  );
  return { route, events };
};
