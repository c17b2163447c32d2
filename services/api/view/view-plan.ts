import type { PlanView } from '#shared/contracts/plan-view.ts';
import { nextRound } from '#shared/domain/route/check-in/rounds.ts';
import type { RouteEvent, RouteEventOf } from '#shared/domain/route/events.ts';
import { nextReview, reviewsIn, type ReviewEvent } from '#shared/domain/route/plan/reviews.ts';
import type { Goal } from '#shared/domain/route/route.ts';
import { commitmentSentence } from '#shared/domain/texts/commitments.ts';
import { eventSentence } from '#shared/domain/texts/event-sentence.ts';
import { dayOf } from '#shared/domain/time/amsterdam.ts';
import type { CalendarDay } from '#shared/domain/time/brands.ts';
import type { ApiDeps } from '../deps.ts';
import type { Caller } from '../permissions.ts';
import type { RouteFile } from '../route-file.ts';
import { readNotes } from './read-notes.ts';
import { routeOf } from './route-of.ts';
import { eventsSeenBy } from './seen-events.ts';
import { commitmentsSeenBy } from './view-commitments.ts';

type Notes = ReadonlyMap<string, string>;

const NOTHING_YET: PlanView = { plan: null, goals: [], nextReview: null, reviews: [], nextCheckIn: null, checkIns: [] };

/** The plan of a recorded route with everything that was said of it; whoever may not read a note finds none. */
export const viewPlan = async (file: RouteFile, caller: Caller, deps: ApiDeps): Promise<PlanView> => {
  const route = routeOf(file);
  if (route.stage === null) return NOTHING_YET;
  const [events, notes] = await Promise.all([eventsSeenBy(caller, file.thing, deps), readNotes(file.thing, caller, deps)]);
  const next = nextReview(commitmentsSeenBy(caller, route));
  return {
    plan: route.plan,
    goals: route.goals.map((goal) => viewGoal(goal, daysTaken(events), notes)),
    nextReview: next === null ? null : { on: dayOf(next.until), sentence: commitmentSentence(next, caller.party) },
    reviews: reviewsIn(events)
      .map((event) => viewReview(event, caller, notes))
      .toReversed(),
    nextCheckIn: route.stage.kind === 'placement' ? nextRound(route, route.stage) : null,
    checkIns: events
      .filter((event) => event.type === 'checkInAnswered')
      .map(({ round, answeredOn, mood, wantsContact, noteId }) => ({ round, on: answeredOn, mood, wantsContact, note: noteIn(notes, noteId) }))
      .toReversed(),
  };
};

const noteIn = (notes: Notes, noteId: string | null): string | null => notes.get(noteId ?? '') ?? null;

const isTaken = (event: RouteEvent): event is RouteEventOf<'stepTaken'> & RouteEvent => event.type === 'stepTaken';
const daysTaken = (events: readonly RouteEvent[]): ReadonlyMap<string, CalendarDay> =>
  new Map(events.filter(isTaken).map(({ stepId, takenOn }) => [stepId, takenOn]));

const viewGoal = (
  { goalId, kind, noteId, reachedOn, steps, takenSteps }: Goal,
  taken: ReadonlyMap<string, CalendarDay>,
  notes: Notes,
): PlanView['goals'][number] => ({
  ...{ goalId, kind, reachedOn, note: noteIn(notes, noteId) },
  steps: steps
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))
    .map((step) => ({
      ...{ stepId: step.stepId, dueOn: step.dueOn, note: noteIn(notes, step.noteId) },
      isTaken: takenSteps.includes(step.stepId),
      takenOn: taken.get(step.stepId) ?? null,
    })),
});

const viewReview = (event: ReviewEvent & RouteEvent, { party }: Caller, notes: Notes): PlanView['reviews'][number] => ({
  ...{ on: event.heldOn, type: event.type, sentence: eventSentence(event, party), residentView: event.residentView },
  planVersion: 'version' in event ? event.version : null,
  note: noteIn(notes, event.noteId),
});
