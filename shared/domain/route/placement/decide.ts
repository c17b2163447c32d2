import { accept, refuse } from '../../decider.ts';
import { stamp } from '../../stamp.ts';
import { openFor } from '../arrangement/open-for.ts';
import { hoursProblem, moveProblem, pastDay, reviewProblem } from '../days.ts';
import { aboutCheckIn } from '../check-in/messages.ts';
import type { RouteEvent } from '../events.ts';
import { queued } from '../message/queue.ts';
import { movedTo, reviewOf } from '../moves.ts';
import type { RefusalCode } from '../refusal-codes.ts';
import type { KnownRoute, Match } from '../route.ts';
import { noObjection, whileIn, whileOpen, type Rules } from '../rule.ts';
import type { MoveReason } from '../vocabulary.ts';
import { anyOf, coachSide, ownCompany } from '../who.ts';
import { endPlacement } from './end.ts';
import { extendPlacement } from './extend.ts';
import { aboutFirstDay, aboutStart } from './messages.ts';
import { placementTarget } from './targets.ts';

/** One starts where all have agreed, on a day that they knew of. */
function notAgreed({ match }: KnownRoute): RefusalCode | null {
  const agreement = match?.agreement ?? null;
  if (agreement === null) return 'agreementMissing';
  const days = Object.values(agreement.sides).map(({ confirmedOn }) => confirmedOn);
  if (days.includes(null)) return 'agreementNotConfirmed';
  return days.some((day) => day !== null && day > agreement.startsOn) ? 'startsBeforeAgreement' : null;
}

/** What should be ready before day one; a tailored reason says why it starts without. */
function notReady(route: KnownRoute, { attempt, reservation }: Match, reason: MoveReason): RefusalCode | null {
  if (reason === 'tailored') return null;
  if (reservation.step !== 'none' && reservation.step !== 'held') return 'placeNotHeld';
  return openFor(route, attempt).length > 0 ? 'arrangementsOpen' : null;
}

type PlacementCommand = 'startPlacement' | 'confirmFirstDay' | 'recordThreeWayReview' | 'extendPlacement' | 'endPlacement';

export const placementRules: Rules<PlacementCommand> = {
  startPlacement: whileOpen(
    { who: coachSide },
    (route) => (placementTarget(route) === null ? 'moveNotAllowed' : notAgreed(route)),
    (route, command, now) => {
      const target = placementTarget(route);
      const { match } = route;
      if (target === null) return refuse('moveNotAllowed');
      if (match === null || match.agreement === null) return refuse('agreementMissing');
      const problem = moveProblem(command, now, route.stage.enteredOn) ?? notReady(route, match, command.reason);
      if (problem !== null) return refuse(problem);
      const { instrument, startsOn, untilOn, hoursPerWeek } = match.agreement;
      const place = { companyId: match.companyId, placeId: match.wanted.placeId, startsOn, untilOn, instrument };
      const moved = movedTo(route, target.id, command);
      const about = `${moved.to}/${moved.attempt}`;
      return accept<RouteEvent>(
        { type: 'placementStarted', ...place, hoursPerWeek, ladderLevel: command.ladderLevel, ...moved, ...stamp(command, now) },
        ...queued(route, [...aboutStart(route.residentId, place, about), ...aboutFirstDay(route.residentId, place, about, now)], command.by, now),
      );
    },
  ),
  confirmFirstDay: whileIn(
    'placement',
    { who: anyOf(ownCompany, coachSide), whilePaused: true },
    (_route, { firstDayOn }) => (firstDayOn === null ? null : 'firstDayConfirmed'),
    (route, stage, command, now) => {
      const { cameOn } = command;
      const { place } = stage;
      const problem = pastDay(cameOn, now, place.startsOn, 'dayBeforeStart');
      if (problem !== null) return refuse(problem);
      return accept<RouteEvent>(
        { type: 'firstDayConfirmed', companyId: place.companyId, cameOn, ...stamp(command, now) },
        ...queued(route, aboutCheckIn(route, { ...stage, firstDayOn: cameOn }), command.by, now),
      );
    },
  ),
  recordThreeWayReview: whileIn('placement', { who: coachSide }, noObjection, (_route, { place }, command, now) => {
    const { hoursPerWeek } = command;
    const problem = reviewProblem(command, now, place.startsOn, 'dayBeforeStart') ?? hoursProblem(hoursPerWeek);
    return problem === null ? accept({ type: 'threeWayReviewRecorded', hoursPerWeek, ...reviewOf(command), ...stamp(command, now) }) : refuse(problem);
  }),
  extendPlacement,
  endPlacement,
};
