import type { Instant } from '../../time/brands.ts';
import { standingWaits } from '../open-waits.ts';
import { promise } from '../promise.ts';
import type { KnownRoute } from '../route.ts';

/** A correction lets at most this many moments of one promise pass unasked (points of aftercare, reviews). */
const MOST_PASSED = 12;

/** Every promise by id with the moment at which it was due in the first place, before it climbed and whatever a correction said before. */
const dueMoments = (route: KnownRoute): Map<string, Instant> => {
  const unclimbed = { ...route, climbs: {} };
  const asMade = { ...unclimbed, passed: {} };
  return new Map(standingWaits(unclimbed).map((wait) => [wait.id, promise(asMade, wait).until]));
};

/**
 * The route after a correction at `at`: a moment that the right fact lays in the past could not be kept and is not owed, what was late already
 * stays late, and what lies ahead now has climbed nowhere and needs no reminder.
 */
export function withPassedMoments(before: KnownRoute, after: KnownRoute, at: Instant): KnownRoute {
  const late = new Set([...dueMoments(before)].flatMap(([id, due]) => (due <= at && before.passed[id] === undefined ? id : [])));
  let passed: KnownRoute['passed'] = {};
  for (let round = 0; round < MOST_PASSED; round++) {
    const unkept = [...dueMoments({ ...after, passed })].filter(([id, due]) => due <= at && !late.has(id) && passed[id] === undefined);
    if (unkept.length === 0) break;
    passed = { ...passed, ...Object.fromEntries(unkept.map(([id]) => [id, before.passed[id] ?? at])) };
  }
  const due = dueMoments({ ...after, passed });
  const isAhead = (id: string): boolean => (due.get(id) ?? at) > at;
  const climbs = Object.entries(after.climbs).filter(([id]) => !isAhead(id));
  const messages = after.messages.filter((message) => message.step !== 'queued' || message.by.party !== 'time' || !isAhead(message.about));
  return { ...after, passed, climbs: Object.fromEntries(climbs), messages };
}
