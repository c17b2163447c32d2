import { routeKind } from '#shared/domain/route/kind.ts';
import type { RouteEvent } from '#shared/domain/route/events.ts';
import type { Route } from '#shared/domain/route/route.ts';
import type { JournalEvent } from '#shared/ports/recording.ts';
import type { RouteDecider } from '../../domain/world/route-decider.ts';
import { createTally } from '../../domain/world/tally.ts';
import { walk } from '../../domain/world/walk.ts';

type Past = { events: RouteEvent[]; before: Past | null };

/** All events that led to a state, oldest first. */
const eventsUpTo = (past: Past | null): RouteEvent[] => {
  const parts: RouteEvent[][] = [];
  for (let step = past; step !== null; step = step.before) parts.push(step.events);
  return parts.reverse().flat();
};

/** A random walk as the engine would record it: the state at its end, and each accepted event with the key of its command. */
export const aWalkedRoute = (seed: number, commands: number): { route: Route; lines: JournalEvent[] } => {
  const { decider } = routeKind;
  const pasts = new WeakMap<Route, Past>();
  const watched: RouteDecider = {
    ...decider,
    evolve(before, event) {
      const after = decider.evolve(before, event);
      pasts.set(after, { events: [event], before: pasts.get(before) ?? null });
      return after;
    },
  };
  const lines: JournalEvent[] = [];
  let route: Route = decider.initial;
  const tally = createTally();

  walk(watched, seed, commands, {
    ...tally,
    count(command, accepted, after) {
      tally.count(command, accepted, after);
      if (!accepted) return;
      route = after;
      eventsUpTo(pasts.get(after) ?? null)
        .slice(lines.length)
        .forEach((event, index) => {
          const sequence = lines.length + 1;
          const isFirst = index === 0 && command.by.party !== 'time';
          lines.push({ sequence, v: routeKind.version, key: isFirst ? { id: `${seed}/${sequence}`, digest: command.type } : null, event });
        });
    },
  });
  return { route, lines };
};
