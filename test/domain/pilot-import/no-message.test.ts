import fc from 'fast-check';
import { kansrijkTalentLine } from '#shared/domain/line/kansrijk-talent.ts';
import { importCommand } from '#shared/domain/pilot-import/import-command.ts';
import { routeKind } from '#shared/domain/route/kind.ts';
import { ladderLevels, pauseReasons, placementInstruments } from '#shared/domain/route/vocabulary.ts';
import { instantAt } from '#shared/domain/time/amsterdam.ts';
import { addDays } from '#shared/domain/time/calendar-day.ts';
import { day } from '../route/support/days.ts';

const today = day('2026-11-02');
const now = instantAt(today, 630);
const { decider } = routeKind;

const daysAgo = (most: number) => fc.integer({ min: 0, max: most }).map((days) => addDays(today, -days));
const orNone = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null });

const situations = fc
  .record({
    stage: fc.constantFrom(...kansrijkTalentLine.stages.map(({ id }) => id)),
    requestedOn: daysAgo(3000),
    stageStartedOn: daysAgo(3000),
    hoursPerWeek: orNone(fc.integer({ min: 1, max: 40 })),
    ladderLevel: orNone(fc.constantFrom(...ladderLevels)),
    companyId: fc.constantFrom('company-1', null),
    instrument: orNone(fc.constantFrom(...placementInstruments)),
    firstDayOn: orNone(daysAgo(3000)),
    lastContactOn: orNone(daysAgo(400)),
    paused: orNone(
      fc.record({
        reason: fc.constantFrom(...pauseReasons),
        returnOn: fc.integer({ min: -300, max: 300 }).map((days) => addDays(today, days)),
        nextContactOn: fc.integer({ min: -300, max: 300 }).map((days) => addDays(today, days)),
      }),
    ),
  })
  .map((situation) => ({ ...situation, importedOn: today }));

const begin = (situation: Parameters<typeof importCommand>[0]['situation']) => {
  const by = { party: 'lead', person: 'lead-1' } as const;
  return decider.decide(decider.initial, importCommand({ coachId: 'coach-1', situation }, kansrijkTalentLine, by, 'resident-1'), now);
};

it('taking over a route sends nothing, and owes nothing from before', () => {
  let begun = 0;
  fc.assert(
    fc.property(situations, (situation) => {
      const decision = begin(situation);
      fc.pre(decision.accepted);
      begun++;
      let state = decider.initial;
      for (const event of decision.events) {
        state = decider.evolve(state, event);
        expect(decider.react(event, state).filter(({ type }) => type === 'send')).toEqual([]); // a company is told who works there already
      }
      const waits = decider.commitments(state);
      expect(waits).not.toEqual([]);
      expect(waits.filter(({ kind }) => kind === 'sendMessage' || kind === 'messageUnderWay')).toEqual([]);
      expect(waits.filter(({ until }) => until <= now)).toEqual([]);
    }),
    { numRuns: 500 },
  );
  expect(begun).toBeGreaterThanOrEqual(500);
});
