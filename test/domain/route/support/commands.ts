import type { RouteCommandOf } from '#shared/domain/route/commands.ts';
import type { LineDefinition } from '#shared/domain/line/line.ts';
import { kansrijkTalentLine } from '#shared/domain/line/kansrijk-talent.ts';
import { targetsBack } from '#shared/domain/route/moves.ts';
import type { Route } from '#shared/domain/route/route.ts';
import { tracks, type Track } from '#shared/domain/route/vocabulary.ts';
import type { PersonalCommand } from '#shared/domain/route/update-names.ts';
import { dayOf } from '#shared/domain/time/amsterdam.ts';
import type { CalendarDay, Instant } from '#shared/domain/time/brands.ts';
import { addDays, addMonths } from '#shared/domain/time/calendar-day.ts';
import type { Choose } from './choose.ts';
import { usualLineChange } from './line-commands.ts';
import { usualMatch } from './match-commands.ts';
import { move, review } from './moves.ts';
import { usualCorrection } from './correction-commands.ts';
import { COACH, COMPANY, OTHER_COACH, RESIDENT, caseManager, coachSideOf, lead } from './people.ts';
import { usualPlacement } from './placement-commands.ts';
import { usualPlan } from './plan-commands.ts';

/** Where a command is given: what holds, when, how choices are made, and the line that a new route follows (the pilot's where none is named). */
export type Situation = { route: Route; now: Instant; choose: Choose; line?: LineDefinition };

type Usual = { [Type in PersonalCommand]: (situation: Situation) => RouteCommandOf<Type> };

const today = ({ now }: Situation): CalendarDay => dayOf(now);
const by = ({ route }: Situation) => coachSideOf(route);
const level = ({ choose }: Situation) => choose.of([3, 2, 4, 5] as const);
const hours = ({ choose }: Situation) => choose.of([16, 8, 24, 32]);

/** The command of each kind as somebody would usually give it now. */
export const usual: Usual = {
  requestRoute: (s) => ({
    ...{ type: 'requestRoute', by: caseManager, residentId: RESIDENT, line: s.line ?? kansrijkTalentLine },
    ...{ requestedOn: today(s), coachId: s.choose.of([COACH, COACH, null]) },
  }),
  assignCoach: (s) => ({ type: 'assignCoach', by: lead, coachId: s.route.stage !== null && s.route.coachId === COACH ? OTHER_COACH : COACH }),
  declineRequest: (s) => ({ type: 'declineRequest', by: caseManager, declinedOn: today(s), reason: 'other-municipality', noteId: null }),
  startIntake: (s) => ({ type: 'startIntake', by: by(s), ...move(s) }),
  agreePlan: (s) => ({ type: 'agreePlan', by: by(s), hoursPerWeek: hours(s), ladderLevel: level(s), ...review(s) }),
  ...usualPlan,
  startProgramme: (s) => ({ type: 'startProgramme', by: by(s), startsOn: addDays(today(s), s.choose.whole(0, 14)), ...move(s) }),
  recordMidReview: (s) => ({ type: 'recordMidReview', by: by(s), ...review(s) }),
  recordFinalReview: (s) => ({ type: 'recordFinalReview', by: by(s), advice: s.choose.of(['ready', 'needs-more-time']), ...review(s) }),
  extendProgramme: (s) => ({
    ...{ type: 'extendProgramme', by: by(s), ...move(s), reason: 'needs-more-time' },
    untilOn: addMonths(s.route.stage?.kind === 'preparation' ? s.route.stage.untilOn : today(s), 1),
  }),
  startMatching: (s) => ({ type: 'startMatching', by: by(s), ...move(s), reason: s.choose.of(['as-planned', 'ready-earlier', 'own-wish']) }),
  ...usualMatch,
  ...usualLineChange,
  ...usualPlacement,
  startAftercare: (s) => ({
    ...{ type: 'startAftercare', by: by(s), ...move(s), ladderLevel: 5 },
    firstDayOn: s.route.stage?.kind === 'work' && s.route.stage.firstDayOn <= today(s) ? s.route.stage.firstDayOn : today(s),
  }),
  recordAftercare: (s) => ({
    ...{ type: 'recordAftercare', by: by(s), askedOn: today(s), status: 'working', minutes: 15, noteId: null },
    month: nextMonth(s.route),
  }),
  closeRoute: (s) => ({
    ...{ type: 'closeRoute', by: by(s), ...move(s), outcome: s.choose.of(['regular-job-with-support', 'deceased', 'volunteering']) },
    ...{ dropOutReason: null, ladderLevel: level(s) },
  }),
  recordLookBack: (s) => ({ type: 'recordLookBack', by: by(s), ...review(s) }),
  pauseRoute: (s) => ({
    ...{ type: 'pauseRoute', by: by(s), ...move(s), reason: 'own-wish', pauseReason: s.choose.of(['holiday', 'health-or-care', 'family']) },
    ...{ returnOn: addDays(today(s), s.choose.whole(21, 90)), nextContactOn: addDays(today(s), s.choose.whole(3, 7)) },
    ...s.choose.of([
      { tracks: ['work'], careFirst: false },
      { tracks: ['work'], careFirst: true },
      { tracks: ['work', 'check-in'], careFirst: false },
      { tracks: ['check-in'], careFirst: false },
    ]),
  }),
  resumeRoute: (s) => ({ type: 'resumeRoute', by: by(s), ...move(s), tracks: pausedTracks(s) }),
  recordCareAnswer: (s) => ({ type: 'recordCareAnswer', by: by(s), answeredOn: today(s), readyForWork: s.choose.of([false, false, true]), noteId: null }),
  correctFact: usualCorrection,
  takeBack: (s) => ({
    type: 'takeBack',
    by: s.route.stage === null ? by(s) : (s.route.undoable?.by ?? by(s)),
    recordedAt: (s.route.stage === null ? undefined : s.route.undoable?.at) ?? s.now,
  }),
  undoMessage: (s) => ({ type: 'undoMessage', by: by(s), messageId: aMessage(s) }),
  stepBack: (s) => ({
    ...{ type: 'stepBack', by: by(s), ...move(s), reason: 'needs-support', ladderLevel: level(s) },
    to: s.route.stage === null ? 'intake' : (targetsBack(s.route)[s.choose.whole(0, Math.max(targetsBack(s.route).length - 1, 0))]?.id ?? 'intake'),
  }),
  recordContact: (s) => ({
    ...{ type: 'recordContact', by: by(s), contactOn: today(s), with: s.choose.of(['resident', 'resident', 'company', 'other']) },
    ...{ how: 'phone', minutes: s.choose.of([15, 5, 30]), noteId: null },
  }),
  measureLadder: (s) => ({ type: 'measureLadder', by: by(s), measuredOn: today(s), level: level(s) }),
  importRoute: (s) => ({
    ...{ type: 'importRoute', by: lead, residentId: RESIDENT, line: s.line ?? kansrijkTalentLine, coachId: COACH, importedOn: today(s) },
    ...{ stage: importedStage(s) },
    ...{ requestedOn: addMonths(today(s), -10), stageStartedOn: addMonths(today(s), -8), firstDayOn: addMonths(today(s), -8) },
    ...{ hoursPerWeek: 16, ladderLevel: 3, companyId: COMPANY, instrument: 'work-experience' },
    ...{ lastContactOn: addMonths(today(s), -1), paused: null },
  }),
};

/** One track of those that are paused, or the work where none is. */
function pausedTracks({ route, choose }: Situation): Track[] {
  const [first, ...more] = route.stage === null ? [] : tracks.filter((track) => route.paused[track] !== null);
  return first === undefined ? ['work'] : [choose.of([first, ...more])];
}

/** A message that has not left, or the first that there was. */
function aMessage({ route, choose }: Situation): string {
  const [first, ...more] = route.stage === null ? [] : route.messages.filter((message) => message.step === 'queued' && message.by.party !== 'time');
  return first === undefined ? 'message/1' : choose.of([first, ...more]).id;
}

function nextMonth(route: Route): number {
  if (route.stage === null || route.stage.kind !== 'aftercare') return 1;
  const { lastMonth } = route.stage;
  return route.line.aftercareMonths.find((month) => month > lastMonth) ?? 12;
}

/** Any stage that a route can be imported into; for an example the protected place. */
function importedStage({ line = kansrijkTalentLine, choose }: Situation): string {
  const open = line.stages.filter(({ kind }) => kind !== 'closed').map(({ id }) => id);
  return choose.of(['protected-placement', ...open]);
}
