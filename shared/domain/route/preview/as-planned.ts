import type { Actor } from '../../actor.ts';
import { dayOf } from '../../time/amsterdam.ts';
import type { CalendarDay, Instant } from '../../time/brands.ts';
import { addDays, addMonths } from '../../time/calendar-day.ts';
import type { Move, Review, RouteCommandOf } from '../commands.ts';
import type { KnownRoute } from '../route.ts';
import type { PersonalCommand } from '../update-names.ts';
import { plannedMatch } from './planned-match.ts';
import { USUAL } from './usual.ts';

/** Where a promise is kept: the route as it is then, the promise, by whom, when. */
export type Asked = { route: KnownRoute; commitment: { id: string; kind: string }; by: Actor; now: Instant };

/** For some commands, what they usually say; null where that makes no sense now. */
export type Planned = Partial<{ [Type in PersonalCommand]: (asked: Asked) => Omit<RouteCommandOf<Type>, 'type' | 'by'> | null }>;

const today = ({ now }: Asked): CalendarDay => dayOf(now);
const move = (asked: Asked): Move => ({ decidedOn: today(asked), residentView: 'agrees', reason: 'as-planned', noteId: null });
const review = (asked: Asked): Review => ({ heldOn: today(asked), residentView: 'agrees', minutes: 45, noteId: null });
const hours = ({ route }: Asked): number => route.hoursPerWeek ?? USUAL.hoursPerWeek;
const level = ({ route }: Asked) => route.ladder?.level ?? USUAL.ladderLevel;

const job = { contract: 'fixed-term', withSupport: true, ladderLevel: 5 } as const;

/** What people say when everything goes as planned; where nobody has chosen yet, the usual. */
export const asPlanned: Planned = {
  // intake and plan
  assignCoach: ({ by }) => ({ coachId: by.person ?? USUAL.coachId }),
  startIntake: move,
  decideSuitability: (asked) => ({ ...move(asked), suitability: 'suitable', alternative: null, reviewOn: null }),
  agreePlan: (asked) => ({ ...review(asked), hoursPerWeek: hours(asked), ladderLevel: level(asked) }),
  takeStep(asked) {
    const goal = asked.route.goals.find(({ goalId }) => asked.commitment.id.includes(goalId));
    const step = goal?.steps.find(({ stepId }) => !goal.takenSteps.includes(stepId));
    return goal === undefined || step === undefined ? null : { goalId: goal.goalId, stepId: step.stepId, takenOn: today(asked), noteId: null };
  },
  // programme
  startProgramme: (asked) => ({ ...move(asked), startsOn: today(asked) }),
  recordMidReview: review,
  recordFinalReview: (asked) => ({ ...review(asked), advice: 'ready' }),
  startMatching: move,
  ...plannedMatch,
  // placement
  startPlacement: (asked) => ({ ...move(asked), ladderLevel: level(asked) }),
  confirmFirstDay: ({ route: { stage } }) => (stage.kind === 'placement' ? { cameOn: stage.place.startsOn } : null),
  recordThreeWayReview: (asked) => ({ ...review(asked), hoursPerWeek: hours(asked) }),
  answerCheckIn({ route: { stage }, ...asked }) {
    if (stage.kind !== 'placement') return null;
    return { round: stage.checkIns.round + 1, mood: 'good', wantsContact: false, answeredOn: dayOf(asked.now), noteId: null };
  },
  // transition, work, aftercare, exit
  startTransition: (asked) => ({
    ...move(asked),
    ...{ form: 'job-offer', startsOn: today(asked), decideBy: addMonths(today(asked), USUAL.monthsOfTransition), ladderLevel: level(asked) },
  }),
  startWork: (asked) => ({
    ...move(asked),
    ...{ ...job, reason: 'job-offered', companyId: companyIn(asked.route), hoursPerWeek: hours(asked), firstDayOn: addDays(today(asked), 1) },
  }),
  startAftercare(asked) {
    const { stage } = asked.route;
    return stage.kind === 'work' && stage.firstDayOn <= today(asked) ? { ...move(asked), firstDayOn: stage.firstDayOn, ladderLevel: job.ladderLevel } : null;
  },
  recordAftercare({ route: { stage, line }, now }) {
    const month = stage.kind === 'aftercare' ? line.aftercareMonths.find((each) => each > stage.lastMonth) : undefined;
    return month === undefined ? null : { month, askedOn: dayOf(now), status: 'working', minutes: 15, noteId: null };
  },
  closeRoute: (asked) =>
    asked.route.stage.kind === 'aftercare' ? { ...move(asked), outcome: 'regular-job-with-support', dropOutReason: null, ladderLevel: level(asked) } : null,
  recordLookBack: review,
  // at any stage
  completeHandover: (asked) => ({ ...review(asked), residentPresent: true }),
  recordContact: (asked) => ({ contactOn: today(asked), with: 'resident', how: 'phone', minutes: 15, noteId: null }),
  measureLadder: (asked) => ({ measuredOn: today(asked), level: level(asked) }),
  recordCareAnswer: (asked) => ({ answeredOn: today(asked), readyForWork: true, noteId: null }),
  resumeRoute: (asked) => ({ ...move(asked), tracks: (['work', 'check-in'] as const).filter((track) => asked.route.paused[track] !== null) }),
};

const companyIn = ({ stage, place }: KnownRoute): string => ('companyId' in stage ? stage.companyId : null) ?? place?.companyId ?? USUAL.companyId;
