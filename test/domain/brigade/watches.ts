import type { KnownCompany, Reservation } from '#shared/domain/company/company.ts';
import type { CompanyEvent } from '#shared/domain/company/events.ts';
import type { Route } from '#shared/domain/route/route.ts';
import { dayOf } from '#shared/domain/time/amsterdam.ts';
import type { CalendarDay, Instant } from '#shared/domain/time/brands.ts';
import { addDays, daysBetween } from '#shared/domain/time/calendar-day.ts';
import { kindOf } from '#shared/domain/thing.ts';
import type { Happening } from './brigade.ts';
import { companyOf, routeOf } from './states.ts';

/** Looks at each happening; says what is wrong, or null. Counts by brute force, so that it shares nothing with the rules it watches. */
type Watch = (happening: Happening) => string | null;

const FAR_DAYS = 400;

const covers = (startsOn: CalendarDay, untilOn: CalendarDay | null, day: CalendarDay): boolean => startsOn <= day && (untilOn === null || day <= untilOn);

const takesRoom = ({ step }: Reservation): boolean => step === 'held' || step === 'taken';

/** Every day of a reservation, at most a bit more than a year of them. */
function daysOf({ startsOn, untilOn }: Reservation): CalendarDay[] {
  const length = untilOn === null ? FAR_DAYS : Math.min(daysBetween(startsOn, untilOn), FAR_DAYS);
  return Array.from({ length: length + 1 }, (_, n) => addDays(startsOn, n));
}

function isOverbooked({ places, reservations }: KnownCompany, held: Reservation, at: Instant): boolean {
  const place = places.find(({ placeId }) => placeId === held.placeId);
  if (place === undefined) return true;
  const there = reservations.filter((known) => known.placeId === held.placeId && takesRoom(known));
  const stays = ({ step, untilOn }: Reservation) => (step === 'taken' && untilOn !== null && untilOn < dayOf(at) ? null : untilOn);
  return daysOf(held).some((day) => {
    const people = place.capacity.find(({ from, until }) => covers(from, until, day))?.people ?? 0;
    return there.filter((known) => covers(known.startsOn, stays(known), day)).length > people;
  });
}

const companyAfter = (after: unknown): KnownCompany | null => {
  const company = companyOf({ state: after });
  return company.membership === null ? null : company;
};
const companyEvents = ({ thing, events }: Happening): readonly CompanyEvent[] => (kindOf(thing) === 'company' ? (events as readonly CompanyEvent[]) : []);

const known = (company: KnownCompany | null, id: string): Reservation | undefined => company?.reservations.find((reservation) => reservation.id === id);

const capacityIsKept: Watch = (happening) => {
  const after = companyAfter(happening.after);
  const before = companyAfter(happening.before);
  for (const event of companyEvents(happening)) {
    if (event.type !== 'reservationHeld' && event.type !== 'reservationTaken') continue;
    const earlier = known(before, event.reservation);
    if (earlier !== undefined && takesRoom(earlier)) continue;
    const held = known(after, event.reservation);
    if (after !== null && held !== undefined && isOverbooked(after, held, happening.at))
      return `${event.type} of ${event.reservation} is more than there is room for`;
  }
  return null;
};

/** Whether `other` could have been held in the place of `winner`. */
function couldBeInstead(after: KnownCompany, winner: string, other: Reservation, at: Instant): boolean {
  const place = after.places.find(({ placeId }) => placeId === other.placeId);
  if (place === undefined || (other.untilOn !== null && other.untilOn < dayOf(at))) return false;
  if (place.withdrawnFrom !== null && other.startsOn >= place.withdrawnFrom) return false;
  const held: Reservation = { ...other, step: 'held', since: at, until: at };
  return !isOverbooked({ ...after, reservations: [...after.reservations.filter(({ id }) => id !== winner && id !== other.id), held] }, held, at);
}

/** Of those who waited for the same place and could have had it as well, the longest waiting goes first, unless somebody gave a reason. */
const nobodyOvertakes: Watch = (happening) => {
  const before = companyAfter(happening.before);
  const after = companyAfter(happening.after);
  if (before === null || after === null) return null;
  for (const event of companyEvents(happening)) {
    if (event.type !== 'reservationHeld' || event.reason !== null) continue;
    const winner = known(before, event.reservation);
    if (winner !== undefined && winner.step !== 'waiting') continue;
    const passed = before.reservations.find(
      (other) =>
        other.step === 'waiting' &&
        other.placeId === known(after, event.reservation)?.placeId &&
        (winner === undefined || other.since < winner.since) &&
        known(after, other.id)?.step === 'waiting' &&
        couldBeInstead(after, event.reservation, other, happening.at),
    );
    if (passed !== undefined) return `${event.reservation} overtook ${passed.id} without a reason`;
  }
  return null;
};

const noneIsThereTwice: Watch = ({ thing, after }) => {
  if (kindOf(thing) !== 'company') return null;
  const ids = companyAfter(after)?.reservations.map(({ id }) => id) ?? [];
  return new Set(ids).size === ids.length ? null : 'a reservation is there twice';
};

/** Only a route gives up a place that somebody has; and no time ends a membership. */
const timeTakesNothing: Watch = (happening) => {
  const { command, thing, before, after } = happening;
  if (kindOf(thing) !== 'company')
    return command.by.party === 'time' && whereIs(routeOf({ state: before })) !== whereIs(routeOf({ state: after }))
      ? `${command.type} by time moved ${thing}`
      : null;
  if (command.type === 'releasePlace') return null;
  const [was, is] = [companyAfter(before), companyAfter(after)];
  const gone = was?.reservations.find(({ step, id }) => step === 'taken' && known(is, id)?.step !== 'taken');
  return gone === undefined ? null : `${command.type} took the place of ${gone.id} away`;
};
const whereIs = (route: Route): string => (route.stage === null ? 'none' : `${route.stage.id} ${route.stage.enteredAt} ${route.coachId ?? ''}`);

const timeAndTellsAreHeard: Watch = ({ command, code, thing }) =>
  code !== null && command.by.party === 'time' && !('from' in command) ? `${thing} refused time its ${command.type}: ${code}` : null;

/** What holds for everything that happens. */
export const watches: readonly Watch[] = [capacityIsKept, nobodyOvertakes, noneIsThereTwice, timeTakesNothing, timeAndTellsAreHeard];
