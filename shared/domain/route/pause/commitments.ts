import type { Instant } from '../../time/brands.ts';
import { dueWithin } from '../../time/due-within.ts';
import { endOfWorkingDay } from '../../time/working-time.ts';
import { addWorkingDays } from '../../time/working-days.ts';
import type { KnownRoute, Pause } from '../route.ts';
import { tracks, type Track } from '../vocabulary.ts';
import { coachOf, silenceLimit, type Wait } from '../waits.ts';

/** Within so many working days of care's "ready" people look together whether the work can go on. */
const RESUME_WITHIN_WORKING_DAYS = 5;

/** What pauses themselves promise: each a next contact and one day its end, and where care comes first an answer from there. */
export const pauseWaits = (route: KnownRoute): Wait[] => [
  ...tracks.flatMap((track) => {
    const pause = route.paused[track];
    return pause === null ? [] : [contactWait(route, track, pause), returnWait(route, track, pause)];
  }),
  ...careWaits(route),
];

/** The agreed day, or after a contact in the pause the silence limit; an imported pause that promised less is held to that limit as well. */
function contactWait(route: KnownRoute, track: Track, { setAt, nextContactOn, contacts }: Pause): Wait {
  const { contact } = route;
  const limit = silenceLimit(route);
  const spokenSince = contact.count > contacts;
  const since = spokenSince ? contact.at : setAt;
  const due = spokenSince ? endOfWorkingDay(addWorkingDays(contact.on, limit)) : earlier(endOfWorkingDay(nextContactOn), dueWithin(setAt, limit));
  return { id: `pauseContact/${track}/${contact.count}/${since}`, kind: 'pauseContact', owner: coachOf(route), since, due };
}

/** The agreed day; when care says ready, soon after that. Nothing resumes by itself. */
function returnWait(route: KnownRoute, track: Track, { setAt, returnOn }: Pause): Wait {
  const wait: Wait = { id: `returnFromPause/${track}/${setAt}`, kind: 'returnFromPause', owner: coachOf(route), since: setAt, due: endOfWorkingDay(returnOn) };
  const { careFirst } = route;
  if (track !== 'work' || careFirst === null || !careFirst.ready || careFirst.since <= setAt) return wait;
  return {
    ...wait,
    id: `${wait.id}/ready/${careFirst.asked}`,
    since: careFirst.since,
    due: earlier(wait.due, dueWithin(careFirst.since, RESUME_WITHIN_WORKING_DAYS)),
  };
}

/** Care is asked again and again, each time within the silence limit, until it says that work can go on. */
function careWaits(route: KnownRoute): Wait[] {
  const { careFirst } = route;
  if (careFirst === null || careFirst.ready) return [];
  const { since, asked } = careFirst;
  return [{ id: `careFirst/${since}/${asked}`, kind: 'careFirst', owner: coachOf(route), since, due: dueWithin(since, silenceLimit(route)) }];
}

const earlier = (a: Instant, b: Instant): Instant => (a < b ? a : b);
