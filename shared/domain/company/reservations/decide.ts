import { accept, refuse } from '../../decider.ts';
import type { Decision } from '../../decider.ts';
import { stamp } from '../../stamp.ts';
import { isRepeat, type Told } from '../../tell/tell.ts';
import { dayOf } from '../../time/amsterdam.ts';
import type { Instant } from '../../time/brands.ts';
import type { KnownCompany, Reservation } from '../company.ts';
import { periodProblem } from '../days.ts';
import type { CompanyEvent, CompanyEventOf } from '../events.ts';
import { placeOf } from '../places/decide.ts';
import type { CompanyRefusalCode } from '../refusal-codes.ts';
import { type CommandMap, hasLeft, ignored, ofTime, type Rules, told, whileMember } from '../rule.ts';
import { adviserSide } from '../who.ts';
import { heldCommitment } from './commitments.ts';
import { canBeHeld, outside } from './room.ts';
import { waitingOrder } from './serve.ts';

const reservationId = ({ from, attempt }: Told & { attempt: number }): string => `${from}/${attempt}`;

const find = ({ reservations }: KnownCompany, id: string): Reservation | null => reservations.find((known) => known.id === id) ?? null;

type Ask = CommandMap['askPlace'];

function askProblem(company: KnownCompany, { placeId, startsOn, untilOn, hoursPerWeek }: Ask, now: Instant): CompanyRefusalCode | null {
  if (hasLeft(company)) return 'hasLeft';
  const place = placeOf(company, placeId);
  if (place === null) return 'placeUnknown';
  const problem = periodProblem(startsOn, untilOn, now);
  if (problem !== null) return problem;
  return untilOn !== null && untilOn < dayOf(now) ? 'dayInPast' : outside(place, { startsOn, untilOn, hoursPerWeek });
}

const isSameWish = (a: Reservation, b: Ask): boolean =>
  a.placeId === b.placeId && a.startsOn === b.startsOn && a.untilOn === b.untilOn && a.hoursPerWeek === b.hoursPerWeek;

/** Asked again though nothing lapsed: the route is told once more where it stands. */
function askedTwice(known: Reservation, command: Ask & Told, now: Instant): Decision<CompanyEvent> {
  if (known.step === 'taken' || !isSameWish(known, command)) return refuse('reservationTwice');
  const heard = { type: 'tellIgnored', told: command.type, from: command.from, tell: command.tell, ...stamp(command, now) } as const;
  const rest = { reservation: known.id, ...stamp(command, now) };
  if (known.step !== 'held') return accept<CompanyEvent>(heard, { type: 'reservationWaiting', ...rest });
  return accept<CompanyEvent>(heard, { type: 'reservationHeld', until: known.until, overtook: [], reason: null, noteId: null, ...rest });
}

const isDue = (reservation: Reservation, now: Instant): boolean => reservation.step === 'held' && reservation.until <= now;

export const reservationRules: Rules<'askPlace' | 'takePlace' | 'occupyPlace' | 'releasePlace' | 'overtakeWaiting' | 'lapseReservation'> = {
  askPlace: told((company, command, now) => {
    const { from, tell, attempt, placeId, startsOn, untilOn, hoursPerWeek } = command;
    const reservation = reservationId(command);
    const known = find(company, reservation);
    if (known !== null && known.step !== 'lapsed') return askedTwice(known, command, now);
    const problem = askProblem(company, command, now);
    if (problem !== null) return refuse(problem);
    const asked = { reservation, route: from, attempt, placeId, startsOn, untilOn, hoursPerWeek, from, tell };
    return accept({ type: 'placeAsked', ...asked, ...stamp(command, now) });
  }),
  takePlace: told((company, command, now) => {
    const { from, tell, startsOn, untilOn } = command;
    const known = find(company, reservationId(command));
    if (known === null) return refuse('reservationNotHeld');
    const isTheirs = known.step === 'held' || known.step === 'taken';
    if (!isTheirs && !canBeHeld(company, known, { startsOn, untilOn }, now)) return refuse('reservationNotHeld');
    return accept({ type: 'reservationTaken', reservation: known.id, startsOn, untilOn, from, tell, ...stamp(command, now) });
  }),
  occupyPlace: told((company, command, now) => {
    const { from, tell, attempt, startsOn, untilOn } = command;
    const placeId = placeOf(company, command.placeId)?.placeId ?? null;
    const there = { reservation: reservationId(command), route: from, attempt, placeId, startsOn, untilOn, from, tell };
    return accept({ type: 'placeOccupied', ...there, ...stamp(command, now) });
  }),
  releasePlace: {
    guard: () => null,
    decide(company, command, now) {
      if (company.membership === null || isRepeat(company.tells, command)) return ignored(command, now);
      const { from, tell } = command;
      const known = find(company, reservationId(command));
      if (known === null) return ignored(command, now);
      return accept({ type: 'reservationReleased', reservation: known.id, from, tell, ...stamp(command, now) });
    },
  },
  overtakeWaiting: whileMember(
    adviserSide,
    (company) => (waitingOrder(company).length === 0 ? 'reservationNotWaiting' : null),
    (company, command, now) => {
      const { reservation, reason, noteId } = command;
      const known = find(company, reservation);
      if (known === null) return refuse('reservationUnknown');
      if (known.step !== 'waiting') return refuse('reservationNotWaiting');
      if (reason === 'tailored' && noteId === null) return refuse('noteMissing');
      return accept({ type: 'overtakingDecided', reservation, reason, noteId, ...stamp(command, now) });
    },
  ),
  /** Every place of which the limit has passed, so that many at one moment are one command. */
  lapseReservation: ofTime((company, command, now) => {
    const due = company.membership === null ? [] : company.reservations.filter((reservation) => isDue(reservation, now));
    const lapsed = due.map(({ id }): CompanyEventOf<'reservationLapsed'> => ({ type: 'reservationLapsed', reservation: id, ...stamp(command, now) }));
    const [first, ...others] = lapsed;
    if (first !== undefined) return accept<CompanyEvent>(first, ...others);
    return accept({ type: 'timePassed', commitment: heldCommitment(command.reservation), ...stamp(command, now) });
  }),
};
