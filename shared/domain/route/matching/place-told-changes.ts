import type { Actor } from '../../actor.ts';
import { isRepeat, withHeard, withTell, type Told } from '../../tell/tell.ts';
import { idOf } from '../../thing.ts';
import type { Instant } from '../../time/brands.ts';
import type { Changes } from '../change.ts';
import type { KnownRoute, Reservation } from '../route.ts';
import { holdsOf } from './holds.ts';

type News = Told & { at: Instant };

const heard = (route: KnownRoute, { from, tell }: Told): KnownRoute => ({ ...route, tells: withHeard(route.tells, { from, tell }) });

const reserved = (route: KnownRoute, news: News, reservation: Reservation): KnownRoute => {
  const after = heard(route, news);
  return after.match === null ? after : { ...after, match: { ...after.match, reservation } };
};

/** What a company may still keep for a match that is over is let go, whoever crossed whom on the way. */
function letGo(route: KnownRoute, { from, attempt, by, at }: News & { attempt: number; by: Actor }): KnownRoute {
  const isHeldHere = holdsOf(route).some((hold) => hold.companyId === idOf(from) && hold.attempt === attempt);
  return isHeldHere ? route : { ...route, tells: withTell(route.tells, from, { type: 'releasePlace', by, attempt }, at) };
}

export const placeToldChanges: Changes<'placeHeld' | 'placeWaiting' | 'placeLapsed' | 'tellIgnored'> = {
  placeHeld: (route, event) => reserved(route, event, { step: 'held', since: event.at, until: event.until }),
  placeWaiting: (route, event) => reserved(route, event, { step: 'waiting', since: event.at }),
  placeLapsed: (route, event) => reserved(route, event, { step: 'lapsed', since: event.at }),
  tellIgnored(route, event) {
    const wasHeard = isRepeat(route.tells, event);
    const after = heard(route, event);
    return wasHeard || event.told === 'placeLapsed' ? after : letGo(after, event);
  },
};
