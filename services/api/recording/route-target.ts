import type { RouteView } from '#shared/contracts/route-view.ts';
import { eventSentence } from '#shared/domain/texts/event-sentence.ts';
import { reachableFor } from '../absences/stand-in.ts';
import type { ApiDeps } from '../deps.ts';
import type { Caller } from '../permissions.ts';
import { problem, refusal } from '../problem.ts';
import { readRouteFile, type RouteFile } from '../route-file.ts';
import { hearRefusal } from '../view/hear-refusal.ts';
import { changesSeenBy, countChangesSeenBy } from '../view/seen-events.ts';
import { viewRoute } from '../view/view-route.ts';
import type { Target } from './target.ts';

/** A route as what this caller's command is for. */
export const routeTarget = ({ thing, routeId, snapshot }: RouteFile, caller: Caller, deps: ApiDeps): Target<RouteView> => ({
  thing,
  caller,
  isKnown: snapshot !== null,
  path: `/routes/${routeId}`,
  unknownCode: 'notRequested',
  async view() {
    const file = await readRouteFile(routeId, deps);
    if (file === null) throw problem('notFound');
    return viewRoute(file, caller, deps);
  },
  version: () => countChangesSeenBy(caller, thing, deps),
  changes: async () =>
    (await changesSeenBy(caller, thing, deps)).map((event) => ({ at: event.at, type: event.type, sentence: eventSentence(event, caller.party) })),
  async refusal(code) {
    const { id } = await reachableFor(snapshot?.coachId ?? null, deps);
    const coach = id === null ? null : await deps.people.byId(id); // names are joined here, at the last moment
    const heard = hearRefusal(code, caller.party, coach?.name ?? null);
    return refusal(heard.code, heard.sentence);
  },
});
