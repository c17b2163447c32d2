import type { Instant } from '../../time/brands.ts';
import { endOfWorkingDay } from '../../time/working-time.ts';
import { addWorkingDays } from '../../time/working-days.ts';
import type { KnownRoute, Pause } from '../route.ts';
import { coachOf, dueWithin, silenceLimit, type Wait } from '../waits.ts';

/** What a pause itself promises: a next contact, and one day its end. Everything else stands still. */
export function pauseWaits(route: KnownRoute, pause: Pause): Wait[] {
  const owner = coachOf(route);
  const { setAt, returnOn } = pause;
  return [contactWait(route, pause), { id: `returnFromPause/${setAt}`, kind: 'returnFromPause', owner, since: setAt, due: endOfWorkingDay(returnOn) }];
}

/** The agreed day, or after a contact in the pause the silence limit; an imported pause that promised less is held to that limit as well. */
function contactWait(route: KnownRoute, { setAt, nextContactOn, contacts }: Pause): Wait {
  const { contact } = route;
  const limit = silenceLimit(route);
  const spokenSince = contact.count > contacts;
  const since = spokenSince ? contact.at : setAt;
  const due = spokenSince ? endOfWorkingDay(addWorkingDays(contact.on, limit)) : earlier(endOfWorkingDay(nextContactOn), dueWithin(setAt, limit));
  return { id: `pauseContact/${contact.count}/${since}`, kind: 'pauseContact', owner: coachOf(route), since, due };
}

const earlier = (a: Instant, b: Instant): Instant => (a < b ? a : b);
