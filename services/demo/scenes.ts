import { kansrijkTalentLine } from '#shared/domain/line/kansrijk-talent.ts';
import type { Move, Review, RouteCommand } from '#shared/domain/route/commands.ts';
import type { MoveReason, ResidentView } from '#shared/domain/route/vocabulary.ts';
import type { CalendarDay } from '#shared/domain/time/brands.ts';
import { addDays } from '#shared/domain/time/calendar-day.ts';
import { nextWorkingDay } from '#shared/domain/time/working-days.ts';
import { cast } from './cast.ts';

/** Something that a person decides or does on a day of the story; `day` is that day. */
export type Scene = { on: CalendarDay; command: RouteCommand };

const { coach, lead, caseManager, baker, grower, coachId, bakery, nursery } = cast;

const move = (decidedOn: CalendarDay, reason: MoveReason = 'as-planned', residentView: ResidentView = 'agrees'): Move => ({
  decidedOn,
  residentView,
  reason,
  noteId: null,
});
const review = (heldOn: CalendarDay, residentView: ResidentView = 'agrees'): Review => ({ heldOn, residentView, minutes: 45, noteId: null });

/** The decisions in one resident's route. What recurs (contacts, reviews, aftercare) is not here: people do it when it is due, see `habits.ts`. */
export function scenes(start: CalendarDay, residentId: string): Scene[] {
  /** Working day in so many weeks; `weekday` counts from the day of the week on which it all started. */
  const day = (weeks: number, weekday = 0): CalendarDay => nextWorkingDay(addDays(start, weeks * 7 + weekday));
  const scene = (on: CalendarDay, command: (on: CalendarDay) => RouteCommand): Scene => ({ on, command: command(on) });
  return [
    scene(start, (on) => ({ type: 'requestRoute', by: caseManager, residentId, line: kansrijkTalentLine, requestedOn: on, coachId: null })),
    scene(day(0, 2), () => ({ type: 'assignCoach', by: lead, coachId })),
    scene(day(1), (on) => ({ type: 'startIntake', by: coach, ...move(on) })),
    scene(day(2, 1), (on) => ({ type: 'agreePlan', by: coach, hoursPerWeek: 16, ladderLevel: 2, ...review(on) })),
    scene(day(3), (on) => ({ type: 'startProgramme', by: coach, startsOn: on, ...move(on) })),
    scene(day(10, 2), (on) => ({ type: 'recordMidReview', by: coach, ...review(on, 'has-doubts') })), // a week late: the coach is reminded
    scene(day(14), (on) => ({ type: 'recordFinalReview', by: coach, advice: 'ready', ...review(on) })),
    scene(day(14, 2), (on) => ({ type: 'startMatching', by: coach, ...move(on) })),
    scene(day(15, 2), (on) => ({ type: 'proposeMatch', by: coach, companyId: bakery, proposedOn: on })),
    scene(day(16), (on) => ({ type: 'recordIntroduction', by: coach, ...review(on) })),
    scene(day(16, 2), (on) => ({ type: 'agreeMatch', by: coach, ...move(on) })),
    scene(day(16, 3), (on) => ({ ...place(on, day(18)), hoursPerWeek: 16, ladderLevel: 3 })),
    scene(day(18, 1), () => ({ type: 'confirmFirstDay', by: baker, cameOn: day(18) })),
    scene(day(27, 2), (on) => ({
      ...{ type: 'pauseRoute', by: coach, ...move(on, 'own-wish') },
      ...{ tracks: ['work'], careFirst: false, pauseReason: 'health-or-care', returnOn: day(33), nextContactOn: day(28, 3) },
    })),
    scene(day(33), (on) => ({ type: 'resumeRoute', by: coach, tracks: ['work'], ...move(on) })),
    scene(day(37, 1), (on) => ({ type: 'stepBack', by: coach, to: 'matching', ladderLevel: 3, ...move(on, 'needs-support', 'has-doubts') })),
    scene(day(38, 2), (on) => ({ type: 'proposeMatch', by: coach, companyId: nursery, proposedOn: on })),
    scene(day(39), (on) => ({ type: 'recordIntroduction', by: coach, ...review(on) })),
    scene(day(39, 2), (on) => ({ type: 'agreeMatch', by: coach, ...move(on, 'own-wish') })),
    scene(day(39, 3), (on) => ({ ...place(on, day(41)), hoursPerWeek: 20, ladderLevel: 3 })),
    scene(day(41, 1), () => ({ type: 'confirmFirstDay', by: grower, cameOn: day(41) })),
    scene(day(55, 1), (on) => ({
      ...{ type: 'startTransition', by: coach, ...move(on, 'ready-earlier'), form: 'trial-placement' },
      ...{ startsOn: day(56), decideBy: day(62), ladderLevel: 4 },
    })),
    scene(day(61, 2), (on) => ({
      ...{ type: 'startWork', by: coach, ...move(on, 'job-offered'), contract: 'fixed-term', companyId: nursery },
      ...{ hoursPerWeek: 24, withSupport: true, firstDayOn: day(63), ladderLevel: 5 },
    })),
    scene(day(63, 1), (on) => ({ type: 'startAftercare', by: coach, ...move(on), firstDayOn: day(63), ladderLevel: 5 })),
    scene(day(116, 1), (on) => ({
      ...{ type: 'closeRoute', by: coach, ...move(on), outcome: 'regular-job-with-support' },
      ...{ dropOutReason: null, ladderLevel: 5 },
    })),
    scene(day(117), (on) => ({ type: 'recordLookBack', by: coach, ...review(on) })),
  ];
}

const place = (on: CalendarDay, startsOn: CalendarDay) =>
  ({ type: 'startPlacement', by: coach, ...move(on), startsOn, instrument: 'work-experience' }) as const;
