import fc from 'fast-check';
import type { Commitment } from '#shared/domain/decider.ts';
import type { AgreementTerms, RouteCommand } from '#shared/domain/route/commands.ts';
import { startConditions } from '#shared/domain/route/vocabulary.ts';
import type { Correction } from '#shared/domain/route/correction/correction.ts';
import { heldFact } from '#shared/domain/route/correction/facts.ts';
import type { KnownRoute } from '#shared/domain/route/route.ts';
import type { PersonalCommand } from '#shared/domain/route/update-names.ts';
import { isOfMessage } from '#shared/domain/route/explain-wait.ts';
import { DAY_MS, instant, msOf } from '#shared/domain/time/amsterdam.ts';
import { addDays } from '#shared/domain/time/calendar-day.ts';
import {
  arranged,
  beforeFirstDay,
  closed,
  followedUp,
  inIntake,
  inMatching,
  inPlacement,
  inProgramme,
  inTransition,
  inWork,
  stages,
  withBothAnswers,
  withPlan,
} from './support/a-route.ts';
import { correctableFacts, reversed } from './support/correction-commands.ts';
import { day } from './support/days.ts';
import { OTHER_COMPANY } from './support/people.ts';
import type { Story } from './support/story.ts';

/** How a fact is entered, wrongly or rightly; the correction follows from both. */
type Scenario<Value> = { enter: (value: Value) => Story; correction: (was: Value, is: Value) => Correction; values: fc.Arbitrary<Value> };

const agreed = (terms: Partial<AgreementTerms>): Story =>
  arranged(
    withBothAnswers()
      .on('2026-07-08')
      .does('draftAgreement', { conditions: startConditions, ...terms })
      .does('confirmAgreement')
      .does('confirmAgreement')
      .does('confirmAgreement'),
  )
    .on('2026-07-09')
    .does('startPlacement');

const daysFrom = (first: string, most: number) => fc.integer({ min: 0, max: most }).map((n) => addDays(day(first), n));

const dayOf =
  (fact: 'stageDay' | 'firstDay' | 'startDay' | 'endDay' | 'reviewDay' | 'contactDay') =>
  (was: ReturnType<typeof day>, is: ReturnType<typeof day>): Correction => ({ fact, was, is });

const days: Record<string, Scenario<ReturnType<typeof day>>> = {
  'the last contact': {
    enter: (contactOn) => inMatching().on('2026-07-10').does('recordContact', { contactOn, with: 'resident' }),
    correction: dayOf('contactDay'),
    values: daysFrom('2026-07-01', 9),
  },
  'the day on which matching was decided': {
    enter: (decidedOn) => inProgramme().on('2026-06-20').does('recordFinalReview', { advice: 'ready' }).on('2026-06-30').does('startMatching', { decidedOn }),
    correction: dayOf('stageDay'),
    values: daysFrom('2026-06-21', 9),
  },
  'the start of the programme': {
    enter: (startsOn) => withPlan().on('2026-04-13').does('startProgramme', { startsOn }),
    correction: dayOf('startDay'),
    values: daysFrom('2026-04-13', 40),
  },
  'the start of a placement': {
    enter: (startsOn) => agreed({ startsOn }),
    correction: dayOf('startDay'),
    values: daysFrom('2026-07-27', 40),
  },
  'the first day at a place': {
    enter: (cameOn) => beforeFirstDay().on('2026-07-24').does('confirmFirstDay', { cameOn }),
    correction: dayOf('firstDay'),
    values: daysFrom('2026-07-20', 4),
  },
  'the last three-way review': {
    enter: (heldOn) => inPlacement().on('2026-08-20').does('recordThreeWayReview', { heldOn }),
    correction: dayOf('reviewDay'),
    values: daysFrom('2026-07-22', 29),
  },
  'the mid review': {
    enter: (heldOn) => inProgramme().on('2026-05-22').does('recordMidReview', { heldOn }),
    correction: dayOf('reviewDay'),
    values: daysFrom('2026-04-14', 38),
  },
  'the day on which a transition is decided': {
    enter: (decideBy) => inPlacement().on('2026-09-14').does('startTransition', { form: 'job-offer', decideBy }),
    correction: dayOf('endDay'),
    values: daysFrom('2026-10-20', 60),
  },
  'the first working day of a contract': {
    enter: (firstDayOn) => inTransition().on('2026-11-02').does('startWork', { firstDayOn }),
    correction: dayOf('firstDay'),
    values: daysFrom('2026-11-03', 40),
  },
  'the first working day': {
    enter: (firstDayOn) => inWork().on('2026-11-20').does('startAftercare', { firstDayOn }),
    correction: dayOf('firstDay'),
    values: daysFrom('2026-11-01', 19),
  },
};

/** What people and time do between the mistake and its correction: the same in both worlds, as far as both accept it. Never on one day: two facts of one day cannot be told apart. */
type Deed = { days: number; type: PersonalCommand | null };
const between: readonly (PersonalCommand | null)[] = [
  null,
  'recordContact',
  'measureLadder',
  'pauseRoute',
  'resumeRoute',
  'assignCoach',
  'recordThreeWayReview',
  'recordMidReview',
];
const deeds = fc.array(fc.record<Deed>({ days: fc.integer({ min: 1, max: 9 }), type: fc.constantFrom(...between) }), { maxLength: 5 });

function together(one: Story, other: Story, all: readonly Deed[]): [Story, Story] {
  return all.reduce<[Story, Story]>(
    ([a, b], { days: passed, type }) => {
      const moment = instant(msOf(a.now) + passed * DAY_MS);
      const [left, right] = [a.runUntil(moment), b.runUntil(moment)];
      if (type === null || left.refusal(type) !== null || right.refusal(type) !== null) return [left, right];
      return [left.does(type), right.does(type)];
    },
    [one, other],
  );
}

/** What holds, without what only tells how it came to hold: messages, ladders, tells, what a correction leaves to look at, and what can be taken back. */
function factsOf(story: Story): Partial<KnownRoute> {
  const { messages: _m, messageCount: _n, climbs: _c, tells: _t, conflicts: _o, passed: _p, undoable: _u, ...facts } = story.known();
  return facts;
}

type Promised = Pick<Commitment<RouteCommand>, 'kind' | 'owner' | 'since' | 'until'>;

/** What people still owe: not what was late, or could not be asked any more, when the right fact was known. */
const owed = (story: Story, except: ReadonlySet<string>): Promised[] =>
  story
    .commitments()
    .filter(({ kind }) => !except.has(kind) && !isOfMessage(kind) && kind !== 'resolveCorrection')
    .map(({ kind, owner, since, until }) => ({ kind, owner, since, until }));

/** A later moment of the same kind is not owed yet where the earlier one is still waited for. */
const overIn = (story: Story): string[] =>
  [...Object.keys(story.known().climbs), ...Object.keys(story.known().passed)].map((id) => id.slice(0, id.indexOf('/')));

/** What will be said about a first day that is still to come; what a ladder asks again hangs on what was late before. */
const toBeSaid = (story: Story) =>
  story
    .messages()
    .flatMap((message) =>
      message.step === 'queued' && message.withStage && message.by.party !== 'time'
        ? [{ template: message.template, to: message.to, facts: message.facts, at: message.leavesAt }]
        : [],
    )
    .toSorted((a, b) => (a.template < b.template ? -1 : 1));

describe('a fact that was entered wrongly and then put right', () => {
  it.each(Object.entries(days))('is as if it had been entered rightly: %s', (_name, { enter, correction, values }) => {
    let compared = 0;
    fc.assert(
      fc.property(values, values, deeds, (wrong, right, all) => {
        fc.pre(wrong !== right);
        const [mistaken, meant] = together(enter(wrong), enter(right), all);
        const fact = correction(wrong, right);
        if (mistaken.refusal('correctFact', { correction: fact }) !== null) return; // another fact of this kind came after it
        const put = mistaken.does('correctFact', { correction: fact });
        const except = new Set([...overIn(put), ...overIn(meant)]);
        expect(factsOf(put)).toEqual(factsOf(meant));
        expect(owed(put, except)).toEqual(owed(meant, except));
        expect(toBeSaid(put)).toEqual(toBeSaid(meant));
        compared += 1;
      }),
      { numRuns: 60 },
    );
    expect(compared).toBeGreaterThan(3);
  });

  it.each([
    ['hours', withPlanOf(16), withPlanOf(24), { fact: 'hours', was: 16, is: 24 }],
    [
      'a legal form',
      agreed({ instrument: 'work-experience' }),
      agreed({ instrument: 'participation-place' }),
      { fact: 'instrument', was: 'work-experience', is: 'participation-place' },
    ],
    ['an outcome', closed(), closedAs('self-employment'), { fact: 'outcome', was: 'regular-job-with-support', is: 'self-employment' }],
  ] satisfies [string, Story, Story, Correction][])('is as if it had been entered rightly: %s', (_name, wrong, right, correction) => {
    const put = wrong.does('correctFact', { correction });

    expect(factsOf(put)).toEqual(factsOf(right));
    expect(owed(put, new Set())).toEqual(owed(right, new Set()));
  });

  it('and put back again ends where it began, whatever the fact and wherever the route stands', () => {
    const everywhere = [...Object.values(stages), closed, inIntake, beforeFirstDay];
    let tried = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...everywhere),
        fc.constantFrom(...correctableFacts),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: -40, max: 40 }),
        (begin, fact, later, off) => {
          const story = begin();
          const start = story.runUntil(instant(msOf(story.now) + later * DAY_MS));
          const there = anotherValue(start, fact, off);
          if (there === null || start.refusal('correctFact', { correction: there }) !== null) return;
          const moved = start.does('correctFact', { correction: there });
          if (heldFact(moved.known(), fact)?.value !== there.is) return; // another talk is the last one now
          const back = moved.does('correctFact', { correction: reversed(there) });
          expect(withoutPlaceId(factsOf(back))).toEqual(withoutPlaceId(factsOf(start)));
          tried += 1;
        },
      ),
      { numRuns: 150 },
    );
    expect(tried).toBeGreaterThan(25);
  });
});

function withPlanOf(hoursPerWeek: number): Story {
  return inIntake().on('2026-04-09').does('agreePlan', { hoursPerWeek, ladderLevel: 3 }).on('2026-04-13').does('startProgramme').on('2026-04-20');
}

function closedAs(outcome: 'self-employment'): Story {
  return followedUp().does('closeRoute', { outcome, ladderLevel: 5 });
}

function anotherValue(story: Story, fact: (typeof correctableFacts)[number], off: number): Correction | null {
  const held = heldFact(story.known(), fact);
  if (held === null) return null;
  if (fact === 'hours') return { fact, was: Number(held.value), is: 7 };
  if (fact === 'instrument') return { fact, was: 'work-experience', is: 'internship' };
  if (fact === 'company') return { fact, was: String(held.value), is: OTHER_COMPANY };
  if (fact === 'outcome') return { fact, was: 'regular-job-with-support', is: 'training' };
  const was = held.value === null ? null : day(String(held.value));
  return was === null ? null : { fact, was, is: addDays(was, off) };
}

/** A correction of the company does not say which of its places it is. */
const withoutPlaceId = (facts: Partial<KnownRoute>): unknown => JSON.parse(JSON.stringify(facts, (key, value: unknown) => (key === 'placeId' ? null : value)));
