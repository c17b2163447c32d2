import { standardLimit } from '#shared/domain/instrument/limits.ts';
import { rulesOn } from '#shared/domain/instrument/rules-on.ts';
import { workingDayUpTo } from '#shared/domain/route/placement/instrument-waits.ts';
import type { CalendarDay } from '#shared/domain/time/brands.ts';
import { addWorkingDays } from '#shared/domain/time/working-days.ts';
import type { Cast } from './cast.ts';
import { acquainted, agreed, started, type Search } from './match-scenes.ts';
import { preparation } from './preparation-scenes.ts';
import { move, review, sceneOf, type Scene, type StoryDay } from './scene.ts';

/** The whole line: a place, a day put right, a pause, a step back, another place, a trial up to its limit, and a job that lasts. */
export function fennaScenes(cast: Cast, day: StoryDay): Scene[] {
  const { fenna, bakery, nursery } = cast;
  const { coach } = fenna;
  const scene = sceneOf(fenna.route);
  const first: Search = { day, player: fenna, host: bakery, hoursPerWeek: 16, startsOn: day(18) };
  const second: Search = { day, player: fenna, host: nursery, hoursPerWeek: 20, startsOn: day(41) };
  const supposed = first.startsOn;
  const real = addWorkingDays(supposed, 2);
  return [
    ...preparation(cast, fenna, day, 10), // a week late: the coach is reminded
    ...acquainted(first, 15),
    ...agreed(cast, first, 16),
    started(first, day(16, 3)),
    scene(real, () => ({ type: 'confirmFirstDay', by: bakery.employer, cameOn: supposed })),
    scene(addWorkingDays(real, 2), (on) => ({
      ...{ type: 'correctFact', by: coach, correction: { fact: 'firstDay', was: supposed, is: real }, correctedOn: on, noteId: null },
    })),
    scene(day(27, 2), (on) => ({
      ...{ type: 'pauseRoute', by: coach, ...move(on, 'own-wish') },
      ...{ tracks: ['work'], careFirst: false, pauseReason: 'health-or-care', returnOn: day(33), nextContactOn: day(28, 3) },
    })),
    scene(day(33), (on) => ({ type: 'resumeRoute', by: coach, tracks: ['work'], ...move(on) })),
    scene(day(37, 1), (on) => ({ type: 'stepBack', by: coach, to: 'matching', ladderLevel: 3, ...move(on, 'needs-support', 'has-doubts') })),
    ...acquainted(second, 38),
    ...agreed(cast, second, 39),
    started(second, day(39, 3)),
    scene(day(41, 1), () => ({ type: 'confirmFirstDay', by: nursery.employer, cameOn: day(41) })),
    ...work(cast, day),
  ];
}

/** The last day that the law gives a trial, or the working day before it. */
const lastDayOfTrial = (startsOn: CalendarDay): CalendarDay => workingDayUpTo(standardLimit(rulesOn('trial-placement', startsOn), startsOn, []) ?? startsOn);

function work({ fenna: { route, coach }, nursery: { companyId } }: Cast, day: StoryDay): Scene[] {
  const scene = sceneOf(route);
  const limit = lastDayOfTrial(day(56));
  return [
    scene(day(55, 1), (on) => ({
      ...{ type: 'startTransition', by: coach, ...move(on, 'ready-earlier'), form: 'trial-placement' },
      ...{ startsOn: day(56), decideBy: limit, ladderLevel: 4 },
    })),
    scene(limit, (on) => ({
      ...{ type: 'startWork', by: coach, ...move(on, 'job-offered'), contract: 'fixed-term', companyId },
      ...{ hoursPerWeek: 24, withSupport: true, firstDayOn: day(66), ladderLevel: 5 },
    })),
    scene(day(66, 1), (on) => ({ type: 'startAftercare', by: coach, ...move(on), firstDayOn: day(66), ladderLevel: 5 })),
    scene(day(119, 1), (on) => ({
      ...{ type: 'closeRoute', by: coach, ...move(on), outcome: 'regular-job-with-support' },
      ...{ dropOutReason: null, ladderLevel: 5 },
    })),
    scene(day(120), (on) => ({ type: 'recordLookBack', by: coach, ...review(on) })),
  ];
}
