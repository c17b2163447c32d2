import type { RouteEvent } from '#shared/domain/route/events.ts';
import type { PersonalCommand } from '#shared/domain/route/update-names.ts';
import { addDays } from '#shared/domain/time/calendar-day.ts';
import { at } from '#test/domain/route/support/days.ts';
import { seeded, type Choose } from '#test/domain/route/support/choose.ts';
import { nobodyAsked, type Story } from '#test/domain/route/support/story.ts';
import { today } from './routes.ts';

/** What happens on which day of a route, counted from its request: the whole line, at the pace of the pilot. */
const course: readonly [day: number, command: PersonalCommand][] = [
  [0, 'requestRoute'],
  [2, 'startIntake'],
  [12, 'agreePlan'],
  [14, 'startProgramme'],
  [56, 'recordMidReview'],
  [91, 'recordFinalReview'],
  [93, 'startMatching'],
  [96, 'proposeMatch'],
  [100, 'recordIntroduction'],
  [102, 'answerMatch'],
  [102, 'answerMatch'],
  [104, 'draftAgreement'],
  [105, 'confirmAgreement'],
  [105, 'confirmAgreement'],
  [105, 'confirmAgreement'],
  [106, 'settleArrangement'],
  [106, 'settleArrangement'],
  [106, 'settleArrangement'],
  [106, 'settleArrangement'],
  [107, 'startPlacement'],
  [120, 'confirmFirstDay'],
  [148, 'recordThreeWayReview'],
  [197, 'recordThreeWayReview'],
  [246, 'recordThreeWayReview'],
  [262, 'startTransition'],
  [310, 'startWork'],
  [335, 'startAftercare'],
  [366, 'recordAftercare'],
  [427, 'recordAftercare'],
  [519, 'recordAftercare'],
];

/** Between which days of that course a route is in each stage. */
const stretches = [
  [0, 2],
  [2, 14],
  [14, 93],
  [93, 107],
  [107, 262],
  [262, 310],
  [310, 335],
  [335, 640],
] as const;

const CONTACT_DAYS = 13;
/** One in so many routes is on hold, and one in so many was left alone for a while. */
const PAUSED = 0.08;
const NEGLECTED = 0.3;
const LONGEST_NEGLECT = 45;
const PAUSED_SINCE = 12;

const willing = (story: Story, command: PersonalCommand): Story => (story.tries(command).accepted ? story.does(command) : story);

/** A route that was asked for `age` days ago and was left alone for the last `neglect` days of those. */
const live = (age: number, neglect: number, isPaused: boolean): Story => {
  const start = addDays(today, -age);
  const lastDay = age - neglect;
  const contacts = Array.from({ length: Math.floor(lastDay / CONTACT_DAYS) }, (_, index): [number, PersonalCommand] => [
    (index + 1) * CONTACT_DAYS,
    'recordContact',
  ]);
  const pause: [number, PersonalCommand][] = isPaused ? [[Math.max(0, age - PAUSED_SINCE), 'pauseRoute']] : [];
  const days = [...course, ...contacts].filter(([day]) => day <= lastDay);
  const lived = [...days, ...pause]
    .toSorted(([one], [other]) => one - other)
    .reduce((story, [day, command]) => willing(story.on(addDays(start, day)), command), nobodyAsked(start));
  return lived.runUntil(at(today, '08:00'));
};

const ageOf = (index: number, choose: Choose): number => {
  const [from, to] = stretches[index % stretches.length] ?? [0, 0];
  return choose.whole(from, to - 1);
};

/** So many routes as they are today, as many in each stage; some on hold, some left alone. The same number gives the same routes. */
export const lives = (count: number): RouteEvent[][] => {
  const choose = seeded(count);
  return Array.from({ length: count }, (_, index) => {
    const age = ageOf(index, choose);
    const neglect = choose.chance(NEGLECTED) ? choose.whole(0, Math.min(age, LONGEST_NEGLECT)) : 0;
    return [...live(age, neglect, choose.chance(PAUSED)).events];
  });
};
