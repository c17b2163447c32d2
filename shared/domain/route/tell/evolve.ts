import { tellsAfter, type TellFact } from '../../tell/facts.ts';
import type { OutgoingTell } from '../../tell/tell.ts';
import { idOf } from '../../thing.ts';
import type { Instant } from '../../time/brands.ts';
import type { Changes } from '../change.ts';
import type { RouteEventOf } from '../events.ts';
import type { KnownRoute, Place } from '../route.ts';
import { placeHold } from '../matching/holds.ts';

/** Nobody of the brigade is there: no place can be kept, and there is nothing to agree about. */
const nobodyThere: readonly string[] = ['nobodyThere', 'notAdmitted'];

const untold = <Of extends Place | null>(place: Of, companyId: string, attempt: number): Of =>
  place !== null && place.companyId === companyId && place.attempt === attempt ? { ...place, attempt: null } : place;

/** The place stands, but its company does not know it so. */
function placeTurnedDown(route: KnownRoute, companyId: string, attempt: number, code: string, since: Instant): KnownRoute {
  const hold = placeHold(route);
  if (hold?.companyId !== companyId || hold.attempt !== attempt) return route;
  if (!nobodyThere.includes(code)) return { ...route, turnedDown: { companyId, attempt, code, since } };
  const { stage } = route;
  return {
    ...route,
    place: untold(route.place, companyId, attempt),
    stage: stage.kind === 'placement' ? { ...stage, place: untold(stage.place, companyId, attempt) } : stage,
  };
}

/** The company keeps no place for this match. */
const askTurnedDown = (route: KnownRoute, companyId: string, attempt: number, code: string, since: Instant): KnownRoute =>
  route.match?.companyId === companyId && route.match.attempt === attempt
    ? { ...route, match: { ...route.match, reservation: { step: 'turned-down', since, code } } }
    : route;

function turnedDown(route: KnownRoute, { to, command }: OutgoingTell, code: string, at: Instant): KnownRoute {
  const { type, attempt } = command;
  if (typeof attempt !== 'number') return route;
  if (type === 'askPlace') return askTurnedDown(route, idOf(to), attempt, code, at);
  return type === 'releasePlace' ? route : placeTurnedDown(route, idOf(to), attempt, code, at);
}

const told = (route: KnownRoute, event: RouteEventOf<TellFact['type']>): KnownRoute => ({ ...route, tells: tellsAfter(route.tells, event) });

export const tellChanges: Changes<TellFact['type']> = {
  tellSentAgain: told,
  tellArrived: told,
  tellNotArrived: told,
  tellTurnedDown(route, event) {
    const tell = route.tells.open.find(({ id }) => id === event.tellId);
    const done = told(route, event);
    return tell === undefined ? done : turnedDown(done, tell, event.code, event.at);
  },
};
