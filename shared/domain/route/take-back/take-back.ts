import { dayOf } from '../../time/amsterdam.ts';
import type { Instant } from '../../time/brands.ts';
import type { Move, RouteCommandOf } from '../commands.ts';
import type { RouteEvent, RouteEventOf } from '../events.ts';
import type { KnownRoute } from '../route.ts';

/** What undoes a command: another one, the other way. A line is named by its version. */
type TakingBack =
  Omit<RouteCommandOf<'assignCoach'>, 'by'> | Omit<RouteCommandOf<'postponeCommitment'>, 'by'> | ({ type: 'changeLine'; version: number } & Move);

/** Why what was recorded stands. */
export type StandsBecause = 'nobodyBefore' | 'changedSince' | 'dayPassed' | 'contactStands' | 'intakeStands' | 'stageStands';

type Answer = { command: TakingBack } | { stands: StandsBecause };
type TakenBack = 'coachAssigned' | 'commitmentPostponed' | 'lineChanged' | 'contactRecorded' | 'intakeStarted' | 'programmeStarted' | 'matchingStarted';

const stands = (because: StandsBecause) => (): Answer => ({ stands: because });

/** By what a command recorded. Steps and talks did happen: they stand, and are put right by a step back or a correction. */
const answers: { readonly [Type in TakenBack]: (event: RouteEventOf<Type>, route: KnownRoute, now: Instant) => Answer } = {
  coachAssigned({ coachId, before }, route) {
    if (route.coachId !== coachId) return { stands: 'changedSince' };
    return before === null ? { stands: 'nobodyBefore' } : { command: { type: 'assignCoach', coachId: before } };
  },
  commitmentPostponed({ commitment, from, untilOn, noteId }, { postponed }, now) {
    if (postponed[commitment]?.untilOn !== untilOn) return { stands: 'changedSince' };
    if (from <= dayOf(now)) return { stands: 'dayPassed' };
    return { command: { type: 'postponeCommitment', commitment, untilOn: from, noteId } };
  },
  lineChanged({ line, before, decidedOn, residentView, reason, noteId }, route) {
    if (route.line.version !== line.version) return { stands: 'changedSince' };
    return { command: { type: 'changeLine', version: before, decidedOn, residentView, reason, noteId } };
  },
  contactRecorded: stands('contactStands'),
  intakeStarted: stands('intakeStands'),
  programmeStarted: stands('stageStands'),
  matchingStarted: stands('stageStands'),
};

type AnswerTo = (event: RouteEvent, route: KnownRoute, now: Instant) => Answer;

const isTakenBack = (event: RouteEvent): event is RouteEventOf<TakenBack> => Object.hasOwn(answers, event.type);

/**
 * What undoes the command that recorded these events, for the route as it is now: never over what somebody decided since. Null where it recorded
 * nothing that could be undone. Whether the command is accepted is still for the rules to say.
 */
export function takeBack(events: readonly RouteEvent[], route: KnownRoute, now: Instant): Answer | null {
  const done = events.find(isTakenBack);
  return done === undefined ? null : (answers[done.type] as AnswerTo)(done, route, now);
}
