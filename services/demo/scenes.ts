import { kansrijkTalentLine } from '#shared/domain/line/kansrijk-talent.ts';
import type { CalendarDay } from '#shared/domain/time/brands.ts';
import { addDays } from '#shared/domain/time/calendar-day.ts';
import { nextWorkingDay } from '#shared/domain/time/working-days.ts';
import { cast } from './cast.ts';
import { matched } from './match-scenes.ts';
import { move, review, scene, type Scene } from './scene.ts';

const { coach, lead, caseManager, baker, grower, coachId, bakery, nursery } = cast;

/** The decisions in one resident's route. What recurs (contacts, reviews, aftercare) is not here: people do it when it is due, see `habits.ts`. */
export function scenes(start: CalendarDay, residentId: string): Scene[] {
  /** Working day in so many weeks; `weekday` counts from the day of the week on which it all started. */
  const day = (weeks: number, weekday = 0): CalendarDay => nextWorkingDay(addDays(start, weeks * 7 + weekday));
  return [
    scene(start, (on) => ({ type: 'requestRoute', by: caseManager, residentId, line: kansrijkTalentLine, requestedOn: on, coachId: null })),
    scene(day(0, 2), () => ({ type: 'assignCoach', by: lead, coachId })),
    scene(day(1), (on) => ({ type: 'startIntake', by: coach, ...move(on) })),
    scene(day(2, 1), (on) => ({ type: 'agreePlan', by: coach, hoursPerWeek: 16, ladderLevel: 2, ...review(on) })),
    scene(day(3), (on) => ({ type: 'startProgramme', by: coach, startsOn: on, ...move(on) })),
    scene(day(10, 2), (on) => ({ type: 'recordMidReview', by: coach, ...review(on, 'has-doubts') })), // a week late: the coach is reminded
    scene(day(14), (on) => ({ type: 'recordFinalReview', by: coach, advice: 'ready', ...review(on) })),
    scene(day(14, 2), (on) => ({ type: 'startMatching', by: coach, ...move(on) })),
    ...matched({ day, week: 15, residentId, companyId: bakery, employer: baker, hoursPerWeek: 16 }),
    scene(day(18, 1), () => ({ type: 'confirmFirstDay', by: baker, cameOn: day(18) })),
    scene(day(27, 2), (on) => ({
      ...{ type: 'pauseRoute', by: coach, ...move(on, 'own-wish') },
      ...{ tracks: ['work'], careFirst: false, pauseReason: 'health-or-care', returnOn: day(33), nextContactOn: day(28, 3) },
    })),
    scene(day(33), (on) => ({ type: 'resumeRoute', by: coach, tracks: ['work'], ...move(on) })),
    scene(day(37, 1), (on) => ({ type: 'stepBack', by: coach, to: 'matching', ladderLevel: 3, ...move(on, 'needs-support', 'has-doubts') })),
    ...matched({ day, week: 38, residentId, companyId: nursery, employer: grower, hoursPerWeek: 20 }),
    scene(day(41, 1), () => ({ type: 'confirmFirstDay', by: grower, cameOn: day(41) })),
    scene(day(55, 1), (on) => ({
      ...{ type: 'startTransition', by: coach, ...move(on, 'ready-earlier'), form: 'trial-placement' },
      ...{ startsOn: day(56), decideBy: day(61), ladderLevel: 4 },
    })),
    scene(day(61), (on) => ({
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
