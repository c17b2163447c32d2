import { accept, refuse } from '../../decider.ts';
import { stamp } from '../../stamp.ts';
import { dayOf } from '../../time/amsterdam.ts';
import type { Instant } from '../../time/brands.ts';
import { addDays } from '../../time/calendar-day.ts';
import { addWorkingDays } from '../../time/working-days.ts';
import { aboutCheckIn } from '../check-in/messages.ts';
import { moveProblem, pastDay, plannedDay } from '../days.ts';
import type { RouteEvent, RouteEventOf } from '../events.ts';
import { queued, type Draft } from '../message/queue.ts';
import { moveOf, planVersion } from '../moves.ts';
import { aboutFirstDay } from '../placement/messages.ts';
import type { RefusalCode } from '../refusal-codes.ts';
import type { KnownRoute } from '../route.ts';
import { noObjection, whileOpen, type CommandMap, type Rules } from '../rule.ts';
import { attemptOf, silenceLimit } from '../waits.ts';
import { coachSide } from '../who.ts';
import { distinct } from './tracks.ts';

/** A pause always has a day of return and, within the silence limit, a next contact; care comes first before work only. */
function pauseProblem(route: KnownRoute, command: CommandMap['pauseRoute'], now: Instant): RefusalCode | null {
  const { tracks, careFirst, returnOn, nextContactOn } = command;
  if (distinct(tracks).length === 0 || (careFirst && !tracks.includes('work'))) return 'trackMissing';
  const today = dayOf(now);
  const problem =
    moveProblem(command, now, route.stage.enteredOn) ??
    plannedDay(returnOn, now, addDays(today, 1), 'returnInPast') ??
    plannedDay(nextContactOn, now, today, 'nextContactInPast');
  if (problem !== null) return problem;
  if (nextContactOn > returnOn) return 'nextContactAfterReturn';
  return nextContactOn > addWorkingDays(today, silenceLimit(route)) ? 'nextContactTooFar' : null;
}

/** What the pause took back about a first day that is still to come or to be confirmed. */
function firstDayAgain(route: KnownRoute, now: Instant): Draft[] {
  const { stage, messages, residentId } = route;
  if (stage.kind !== 'placement' || stage.firstDayOn !== null) return [];
  return aboutFirstDay(residentId, stage.place, attemptOf(route, stage), now).filter(isNotOnItsWay(messages));
}

/** What could not be delivered stays somebody's to see; asking anew would hide it. */
const isNotOnItsWay =
  (messages: KnownRoute['messages']) =>
  ({ template }: Draft): boolean =>
    !messages.some((message) => message.template === template);

/** The question that was due while the check-ins stood still is asked after them. */
function checkInAgain(route: KnownRoute): Draft[] {
  const { stage, messages, paused } = route;
  if (stage.kind !== 'placement') return [];
  return aboutCheckIn({ ...route, paused: { ...paused, 'check-in': null } }, stage).filter(isNotOnItsWay(messages));
}

/** A track that is not paused yet begins its pause; one that is gets the new days. */
function pausedEvents(route: KnownRoute, command: CommandMap['pauseRoute'], now: Instant): RouteEventOf<'routePaused' | 'pauseChanged'>[] {
  const { pauseReason, careFirst, returnOn, nextContactOn } = command;
  const named = distinct(command.tracks);
  const facts = { pauseReason, careFirst, returnOn, nextContactOn, planVersion: planVersion(route), ...moveOf(command), ...stamp(command, now) };
  const begun = named.filter((track) => route.paused[track] === null);
  const changed = named.filter((track) => route.paused[track] !== null);
  return [
    ...(begun.length > 0 ? [{ type: 'routePaused' as const, tracks: begun, ...facts }] : []),
    ...(changed.length > 0 ? [{ type: 'pauseChanged' as const, tracks: changed, ...facts }] : []),
  ];
}

export const pauseRules: Rules<'pauseRoute' | 'resumeRoute' | 'recordCareAnswer'> = {
  pauseRoute: whileOpen({ who: coachSide, whilePaused: true }, noObjection, (route, command, now) => {
    const problem = pauseProblem(route, command, now);
    if (problem !== null) return refuse(problem);
    const [first, ...more] = pausedEvents(route, command, now);
    return first === undefined ? refuse('trackMissing') : accept<RouteEvent>(first, ...more);
  }),
  resumeRoute: whileOpen(
    { who: coachSide, whilePaused: true },
    ({ paused }) => (paused.work === null && paused['check-in'] === null ? 'notPaused' : null),
    (route, command, now) => {
      const tracks = distinct(command.tracks);
      if (tracks.length === 0) return refuse('trackMissing');
      if (tracks.some((track) => route.paused[track] === null)) return refuse('trackNotPaused');
      const problem = tracks.reduce<RefusalCode | null>(
        (found, track) => found ?? pastDay(command.decidedOn, now, route.paused[track]?.pausedOn ?? null, 'dayBeforePause'),
        moveProblem(command, now, route.stage.enteredOn),
      );
      if (problem !== null) return refuse(problem);
      const drafts = [...(tracks.includes('work') ? firstDayAgain(route, now) : []), ...(tracks.includes('check-in') ? checkInAgain(route) : [])];
      return accept<RouteEvent>(
        { type: 'routeResumed', tracks, planVersion: planVersion(route), ...moveOf(command), ...stamp(command, now) },
        ...queued(route, drafts, command.by, now),
      );
    },
  ),
  recordCareAnswer: whileOpen(
    { who: coachSide, whilePaused: true },
    ({ careFirst }) => (careFirst === null ? 'noCareFirst' : null),
    (route, command, now) => {
      const { answeredOn, readyForWork, noteId } = command;
      const problem = pastDay(answeredOn, now, route.paused.work?.pausedOn ?? null, 'dayBeforePause');
      return problem === null ? accept({ type: 'careAnswerRecorded', answeredOn, readyForWork, noteId, ...stamp(command, now) }) : refuse(problem);
    },
  ),
};
