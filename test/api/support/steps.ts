import { kansrijkTalentLine } from '#shared/domain/line/kansrijk-talent.ts';
import type { RouteCommand } from '#shared/domain/route/commands.ts';
import { instantAt } from '#shared/domain/time/amsterdam.ts';
import type { CalendarDay } from '#shared/domain/time/brands.ts';
import { people } from './people.ts';
import type { Step } from './recorded-route.ts';

const NINE = 9 * 60;
const day = (text: string): CalendarDay => text as CalendarDay;

const lead = { party: 'lead', person: people.carla.id } as const;
const anna = { party: 'coach', person: people.anna.id } as const;
const step = (on: CalendarDay, command: RouteCommand): Step => ({ at: instantAt(on, NINE), command });
const move = (on: CalendarDay) => ({ decidedOn: on, residentView: 'agrees', reason: 'as-planned', noteId: null }) as const;
const review = (on: CalendarDay) => ({ heldOn: on, residentView: 'agrees', minutes: 30, noteId: null }) as const;

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
  step(day('2026-02-18'), { type: 'proposeMatch', companyId, proposedOn: day('2026-02-18'), by: anna }),
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
  step(day('2026-02-24'), { type: 'proposeMatch', companyId: second, proposedOn: day('2026-02-24'), by: anna }),
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

/** Anna's resident, placed at this company since 2 March 2026. */
export const placed = (residentId: string, companyId: string): Step[] => [
  ...introduced(residentId, companyId),
  step(day('2026-02-23'), { type: 'agreeMatch', ...move(day('2026-02-23')), by: anna }),
  step(day('2026-02-25'), {
    type: 'startPlacement',
    startsOn: day('2026-03-02'),
    instrument: 'work-experience',
    hoursPerWeek: 16,
    ladderLevel: 4,
    ...move(day('2026-02-25')),
    by: anna,
  }),
];
