import { accept, refuse } from '../../decider.ts';
import { hoursProblem, pastDay, plannedDay, reviewProblem } from '../days.ts';
import type { RouteEvent } from '../events.ts';
import { queued } from '../message/queue.ts';
import { moveTo } from '../move-rule.ts';
import { reviewOf } from '../moves.ts';
import type { RefusalCode } from '../refusal-codes.ts';
import type { KnownRoute } from '../route.ts';
import { noObjection, whileIn, type Rules } from '../rule.ts';
import { stamp } from '../stamp.ts';
import { anyOf, coachSide, ownCompany } from '../who.ts';
import { aboutFirstDay, aboutStart } from './messages.ts';

/** From matching one starts where all agreed; from anywhere else the line leads, at the place one had. */
function needsPlace({ stage, place }: KnownRoute): RefusalCode | null {
  if (stage.kind === 'matching') return stage.match?.step === 'agreed' ? null : 'agreementMissing';
  return place === null ? 'stepBackNeedsPlace' : null;
}

export const placementRules: Rules<'startPlacement' | 'confirmFirstDay' | 'recordThreeWayReview'> = {
  startPlacement: moveTo('placement', needsPlace, (route, command, moved, now) => {
    const match = route.stage.kind === 'matching' && route.stage.match?.step === 'agreed' ? route.stage.match : null;
    const companyId = match?.companyId ?? route.place?.companyId;
    if (companyId === undefined) return refuse('agreementMissing');
    const { startsOn, instrument, hoursPerWeek, ladderLevel } = command;
    const problem = plannedDay(startsOn, now, match?.agreedOn ?? moved.decidedOn, 'startsBeforeAgreement') ?? hoursProblem(hoursPerWeek);
    if (problem !== null) return refuse(problem);
    const place = { companyId, startsOn, instrument };
    const about = `${moved.to}/${moved.attempt}`;
    return accept<RouteEvent>(
      { type: 'placementStarted', ...place, hoursPerWeek, ladderLevel, ...moved, ...stamp(command, now) },
      ...queued(route, [...aboutStart(route.residentId, place, about), ...aboutFirstDay(route.residentId, place, about, now)], command.by, now),
    );
  }),
  confirmFirstDay: whileIn(
    'placement',
    { who: anyOf(ownCompany, coachSide), whilePaused: true },
    (_route, { firstDayOn }) => (firstDayOn === null ? null : 'firstDayConfirmed'),
    (_route, { place }, command, now) => {
      const { cameOn } = command;
      const problem = pastDay(cameOn, now, place.startsOn, 'dayBeforeStart');
      return problem === null ? accept({ type: 'firstDayConfirmed', companyId: place.companyId, cameOn, ...stamp(command, now) }) : refuse(problem);
    },
  ),
  recordThreeWayReview: whileIn('placement', { who: coachSide }, noObjection, (_route, { place }, command, now) => {
    const { hoursPerWeek } = command;
    const problem = reviewProblem(command, now, place.startsOn, 'dayBeforeStart') ?? hoursProblem(hoursPerWeek);
    return problem === null ? accept({ type: 'threeWayReviewRecorded', hoursPerWeek, ...reviewOf(command), ...stamp(command, now) }) : refuse(problem);
  }),
};
