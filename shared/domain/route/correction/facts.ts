import { jobArrangements } from '../../instrument/instruments.ts';
import type { CalendarDay } from '../../time/brands.ts';
import { inStage } from '../change.ts';
import type { KnownRoute } from '../route.ts';
import { companyOf } from '../who.ts';
import type { CorrectableFact, Correction } from './correction.ts';
import { withMovedChecklist } from './checklist.ts';
import { withEarlierEnd } from './earlier-end.ts';
import { withPlace } from './place.ts';
import { reviewDayOf, withReviewDay } from './review-day.ts';
import { withStageDay } from './stage-day.ts';
import { usualEnd, withStartDay } from './start-day.ts';
import { withContactDay } from './talks.ts';

type ValueOf<Fact extends CorrectableFact> = Extract<Correction, { fact: Fact }>['is'];

/** `held`: what the route holds now, null where there is no such fact; `put`: the route as if it had been entered so. */
type FactOf<Fact extends CorrectableFact> = {
  held: (route: KnownRoute) => { value: ValueOf<Fact> } | null;
  put: (route: KnownRoute, is: ValueOf<Fact>) => KnownRoute;
};

const known = <Value>(value: Value | null): { value: Value } | null => (value === null ? null : { value });

function firstDayOf({ stage }: KnownRoute): CalendarDay | null {
  return stage.kind === 'placement' || stage.kind === 'work' || stage.kind === 'aftercare' ? stage.firstDayOn : null;
}

function withFirstDay(route: KnownRoute, firstDayOn: CalendarDay): KnownRoute {
  const { stage, aftercare } = route;
  if (stage.kind === 'placement') return { ...route, stage: { ...stage, firstDayOn } };
  if (stage.kind === 'work') return { ...withEarlierEnd(route, stage.firstDayOn, firstDayOn), stage: { ...stage, firstDayOn } };
  if (stage.kind !== 'aftercare') return route;
  return { ...route, stage: { ...stage, firstDayOn }, aftercare: aftercare === null ? null : { ...aftercare, firstDayOn } };
}

function startDayOf({ stage }: KnownRoute): CalendarDay | null {
  if (stage.kind === 'preparation' || stage.kind === 'transition') return stage.startsOn;
  return stage.kind === 'placement' ? stage.place.startsOn : null;
}

function endDayOf({ stage }: KnownRoute): { value: CalendarDay | null } | null {
  if (stage.kind === 'preparation') return { value: stage.untilOn };
  if (stage.kind === 'transition') return { value: stage.decideBy };
  return stage.kind === 'placement' ? { value: stage.place.untilOn } : null;
}

function withEndDay(route: KnownRoute, endsOn: CalendarDay | null): KnownRoute {
  if (route.stage.kind === 'placement') return withPlace(route, { untilOn: endsOn });
  if (endsOn === null) return route;
  const { stage: before } = route;
  const known = before.kind === 'transition' ? withMovedChecklist(route, null, jobArrangements, before.decideBy, endsOn) : route;
  return inStage(
    inStage(known, 'preparation', (stage) => ({
      ...stage,
      untilOn: endsOn,
      hasOwnEnd: stage.extensions === 0 ? endsOn !== usualEnd(route, stage.startsOn) : stage.hasOwnEnd,
    })),
    'transition',
    (stage) => ({ ...stage, decideBy: endsOn }),
  );
}

/** The company of a match is no fact of the stage: a wrong one is withdrawn. */
const companyIn = (route: KnownRoute): string | null => (route.stage.kind === 'matching' ? null : companyOf(route));

/** Which of the right company's places it is, nobody has said. */
function withCompany(route: KnownRoute, companyId: string): KnownRoute {
  const { stage } = route;
  if (stage.kind === 'placement') return withPlace(route, { companyId, placeId: null });
  return stage.kind === 'transition' || stage.kind === 'work' || stage.kind === 'aftercare' ? { ...route, stage: { ...stage, companyId } } : route;
}

/** One row for each fact of the closed list. */
const facts: { readonly [Fact in CorrectableFact]: FactOf<Fact> } = {
  stageDay: { held: ({ stage }) => ({ value: stage.enteredOn }), put: withStageDay },
  firstDay: { held: (route) => known(firstDayOf(route)), put: withFirstDay },
  startDay: { held: (route) => known(startDayOf(route)), put: withStartDay },
  endDay: { held: endDayOf, put: withEndDay },
  reviewDay: { held: (route) => known(reviewDayOf(route)), put: withReviewDay },
  contactDay: { held: ({ contact }) => (contact.count === 0 ? null : { value: contact.on }), put: withContactDay },
  hours: { held: ({ hoursPerWeek }) => known(hoursPerWeek), put: (route, hoursPerWeek) => ({ ...route, hoursPerWeek }) },
  instrument: {
    held: ({ stage }) => (stage.kind === 'placement' ? { value: stage.place.instrument } : null),
    put: (route, instrument) => withPlace(route, { instrument }),
  },
  company: { held: (route) => known(companyIn(route)), put: withCompany },
  outcome: {
    held: ({ stage }) => (stage.kind === 'closed' ? known(stage.outcome) : null),
    // Only dropping out has a reason; another reason than none is then to be given by somebody.
    put: (route, outcome) => inStage(route, 'closed', (stage) => ({ ...stage, outcome, dropOutReason: outcome === 'drop-out' ? stage.dropOutReason : null })),
  },
};

const heldAs = <Fact extends CorrectableFact>(route: KnownRoute, fact: Fact) => facts[fact].held(route);

/** What the route holds of this fact now; null where there is no such fact. */
export const heldFact = (route: KnownRoute, fact: CorrectableFact): { value: Correction['is'] } | null => heldAs(route, fact);

/** Everything of the closed list that the route holds now. */
export const heldFacts = (route: KnownRoute): { fact: CorrectableFact; value: Correction['is'] }[] =>
  (Object.keys(facts) as CorrectableFact[]).flatMap((fact) => {
    const held = heldFact(route, fact);
    return held === null ? [] : { fact, value: held.value };
  });

const putAs = <Fact extends CorrectableFact>(route: KnownRoute, fact: Fact, is: ValueOf<Fact>) => facts[fact].put(route, is);

/** The route as if this fact had been entered rightly; all that follows from it is worked out anew. */
export const corrected = (route: KnownRoute, { fact, is }: Correction): KnownRoute => putAs(route, fact, is);
