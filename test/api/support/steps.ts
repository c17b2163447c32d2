import { rulesOn } from '#shared/domain/instrument/rules-on.ts';
import { kansrijkTalentLine } from '#shared/domain/line/kansrijk-talent.ts';
import type { RouteCommand } from '#shared/domain/route/commands.ts';
import { instantAt } from '#shared/domain/time/amsterdam.ts';
import type { CalendarDay } from '#shared/domain/time/brands.ts';
import { people } from './people.ts';
import type { Step } from './recorded-route.ts';

const NINE = 9 * 60;
/** Of what is asked for where no place is named; nobody reads it here. */
const NOTE = '0c0d0000-0000-4000-8000-000000000001';
const day = (text: string): CalendarDay => text as CalendarDay;

const lead = { party: 'lead', person: people.carla.id } as const;
const anna = { party: 'coach', person: people.anna.id } as const;
const step = (on: CalendarDay, command: RouteCommand): Step => ({ at: instantAt(on, NINE), command });
const caseManager = { party: 'case-manager', person: people.dirk.id } as const;
const employerOf = (company: string) => ({ party: 'employer', person: people.baker.id, company }) as const;
const move = (on: CalendarDay) => ({ decidedOn: on, residentView: 'agrees', reason: 'as-planned', noteId: null }) as const;
const review = (on: CalendarDay) => ({ heldOn: on, residentView: 'agrees', minutes: 30, noteId: null }) as const;

/** Asks a company outside the brigade, where no place can be kept; a note says why. */
const propose = (on: CalendarDay, companyId: string, startsOn = day('2026-03-02')): Step =>
  step(on, {
    type: 'proposeMatch',
    ...{ companyId, placeId: null, proposedOn: on, startsOn, untilOn: null, hoursPerWeek: 16, noteId: NOTE },
    by: anna,
  });

/** A route that was asked for on 2 February 2026. */
export const requested = (residentId: string, coachId: string | null = people.anna.id): Step[] => [
  step(day('2026-02-02'), { type: 'requestRoute', residentId, line: kansrijkTalentLine, requestedOn: day('2026-02-02'), coachId, by: lead }),
];

/** Anna's resident, who may begin at this company. */
export const matched = (residentId: string, companyId: string): Step[] => [
  ...requested(residentId),
  step(day('2026-02-09'), { type: 'startIntake', ...move(day('2026-02-09')), by: anna }),
  step(day('2026-02-16'), { type: 'agreePlan', hoursPerWeek: 16, ladderLevel: 3, ...review(day('2026-02-16')), by: anna }),
  step(day('2026-02-17'), { type: 'startMatching', ...move(day('2026-02-17')), by: anna }),
  propose(day('2026-02-18'), companyId),
];

/** Anna's resident, who was introduced to this company. */
export const introduced = (residentId: string, companyId: string): Step[] => [
  ...matched(residentId, companyId),
  step(day('2026-02-20'), { type: 'recordIntroduction', ...review(day('2026-02-20')), by: anna }),
];

/** The first company did not work out; the second was asked after it. */
export const withdrawnAt = (residentId: string, first: string, second: string): Step[] => [
  ...introduced(residentId, first),
  step(day('2026-02-23'), { type: 'withdrawMatch', withdrawnOn: day('2026-02-23'), withdrawnBy: 'company', noteId: null, by: anna }),
  propose(day('2026-02-24'), second),
];

/** Paused from 10 March on, for a reason that a company may never know. */
export const pausedAfter = (steps: Step[]): Step[] => [
  ...steps,
  step(day('2026-03-10'), {
    type: 'pauseRoute',
    tracks: ['work'],
    careFirst: false,
    pauseReason: 'health-or-care',
    returnOn: day('2026-03-24'),
    nextContactOn: day('2026-03-17'),
    ...move(day('2026-03-10')),
    by: anna,
  }),
];

/** Anna's resident, whose agreement with this company everybody confirmed. */
export const agreed = (residentId: string, companyId: string): Step[] => {
  const on = day('2026-02-24');
  const answer = { type: 'answerMatch', answer: 'yes', reason: null, answeredOn: day('2026-02-23'), noteId: null } as const;
  const confirm = { type: 'confirmAgreement', version: 1, confirmedOn: on, noteId: null } as const;
  const terms = { instrument: 'work-experience', startsOn: day('2026-03-02'), untilOn: day('2026-06-02'), hoursPerWeek: 16 } as const;
  return [
    ...introduced(residentId, companyId),
    step(day('2026-02-23'), { ...answer, side: 'resident', by: anna }),
    step(day('2026-02-23'), { ...answer, side: 'company', by: employerOf(companyId) }),
    step(on, { type: 'draftAgreement', ...terms, conditions: rulesOn(terms.instrument, terms.startsOn).conditions, ...move(on), by: anna }),
    step(on, { ...confirm, side: 'resident', by: anna }),
    step(on, { ...confirm, side: 'company', by: employerOf(companyId) }),
    step(on, { ...confirm, side: 'municipality', by: caseManager }),
  ];
};

/** Anna's resident, placed at this company since 2 March 2026. */
export const placed = (residentId: string, companyId: string): Step[] => {
  const on = day('2026-02-25');
  return [
    ...agreed(residentId, companyId),
    step(on, { type: 'settleArrangement', kind: 'insurance', outcome: 'arranged', settledOn: on, noteId: null, by: anna }),
    step(on, { type: 'startPlacement', ladderLevel: 4, ...move(on), by: anna }),
  ];
};

/** Placed at the first company, and since 9 March 2026 proposed to the second beside it. */
export const lookingBeside = (residentId: string, first: string, second: string): Step[] => [
  ...placed(residentId, first),
  propose(day('2026-03-09'), second, day('2026-03-16')),
];
