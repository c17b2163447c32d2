import { createHash, randomUUID } from 'node:crypto';
import type { Database } from '#infra/database/orm.ts';
import { createRecording } from '#infra/database/recording/recording.ts';
import { createResidents } from '#infra/database/residents/residents.ts';
import { kinds } from '#shared/domain/kinds.ts';
import type { RouteCommand } from '#shared/domain/route/commands.ts';
import type { RouteEvent } from '#shared/domain/route/events.ts';
import { routeKind } from '#shared/domain/route/kind.ts';
import type { Route } from '#shared/domain/route/route.ts';
import { thingId } from '#shared/domain/thing.ts';
import type { Instant } from '#shared/domain/time/brands.ts';
import type { CommandKey, JournalEvent } from '#shared/ports/recording.ts';

export type RecordedRoute = { routeId: string; residentId: string };
export type Step = { at: Instant; command: RouteCommand };

const aResident = async (db: Database): Promise<RecordedRoute> => {
  const registered = { residentId: randomUUID(), routeId: randomUUID() };
  const resident = {
    id: registered.residentId,
    routeId: registered.routeId,
    givenName: 'Sam',
    familyName: 'Bakker',
    birthDate: null,
    email: null,
    phone: null,
  };
  await createResidents({ db }).register(resident);
  return registered;
};

/** The events of these commands, each with the command it came from; fails where the rules refuse one. */
const playEvents = (steps: readonly Step[], before: Route): { events: [index: number, event: RouteEvent][]; state: Route } => {
  const events: [index: number, event: RouteEvent][] = [];
  let state = before;
  for (const { at, command } of steps) {
    const decision = routeKind.decider.decide(state, command, at);
    if (!decision.accepted) throw new Error(`${command.type} is refused: ${decision.code}`);
    events.push(...decision.events.map((event, index): [number, RouteEvent] => [index, event]));
    state = decision.events.reduce(routeKind.decider.evolve, state);
  }
  return { events, state };
};

/** What holds after these commands. */
export const play = (steps: readonly Step[]): Route => playEvents(steps, routeKind.decider.initial).state;

/** The key of one command, as the API would make it. */
export const aCommandKey = (): CommandKey => ({ id: createHash('sha256').update(randomUUID()).digest('hex'), digest: 'none' });

/** A route whose further steps are recorded one after another, as the worker would. */
export const aGrowingRoute = async (db: Database) => {
  const ids = await aResident(db);
  let state = routeKind.decider.initial;
  let sequence = 0;
  return {
    ...ids,
    /** Records the steps that come after those that are recorded already. */
    async grow(steps: readonly Step[]): Promise<void> {
      const played = playEvents(steps, state);
      state = played.state;
      const events = played.events.map(([index, event]): JournalEvent => ({
        sequence: ++sequence,
        v: routeKind.version,
        key: index === 0 ? aCommandKey() : null,
        event,
      }));
      await createRecording({ db, kinds }).record({ thing: thingId('route', ids.routeId), events });
    },
  };
};

/** A route as the worker would have recorded it after these commands. */
export const aRecordedRoute = async (db: Database, steps: (ids: RecordedRoute) => Step[]): Promise<RecordedRoute> => {
  const { grow, ...ids } = await aGrowingRoute(db);
  await grow(steps(ids));
  return ids;
};
