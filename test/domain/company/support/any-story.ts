import fc from 'fast-check';
import { TIME, type Actor } from '#shared/domain/actor.ts';
import type { CompanyCommand } from '#shared/domain/company/commands.ts';
import type { Company } from '#shared/domain/company/company.ts';
import type { CompanyEvent } from '#shared/domain/company/events.ts';
import { companyKind } from '#shared/domain/company/kind.ts';
import type { Told } from '#shared/domain/tell/tell.ts';
import type { CalendarDay, Instant } from '#shared/domain/time/brands.ts';
import { addDays } from '#shared/domain/time/calendar-day.ts';
import { HOUR_MS, instant, msOf } from '#shared/domain/time/amsterdam.ts';
import { at, day } from '../../route/support/days.ts';
import { coach, employer, lead } from '../../route/support/people.ts';
import { PLACE, aPlace, usual } from './commands.ts';

const { decider } = companyKind;

/** All days of these stories lie in here. */
export const DAYS = Array.from({ length: 130 }, (_, n) => addDays(day('2026-04-01'), n));
const dayAt = (n: number): CalendarDay => DAYS[n] ?? day('2026-04-01');

const periods = fc
  .record({ from: fc.nat(40), length: fc.option(fc.nat(30), { freq: 3 }) })
  .map(({ from, length }) => ({ startsOn: dayAt(from), untilOn: length === null ? null : dayAt(from + length) }));
const routes = fc.constantFrom('a', 'b', 'c', 'd', 'e');

/** What may happen next. What a route tells gets its number when it leaves. */
export type Step = { command: CompanyCommand } | { route: string; tells: (told: Told & { attempt: number; by: Actor }) => CompanyCommand } | { hours: number };

const toldBy = (tells: Extract<Step, { route: string }>['tells']) => routes.map((route): Step => ({ route, tells }));
const given = (command: CompanyCommand): Step => ({ command });

const capacities = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.option(fc.record({ after: fc.integer({ min: 5, max: 60 }), people: fc.integer({ min: 1, max: 3 }) })))
  .map(([people, later]) =>
    later === null
      ? [{ from: day('2026-01-01'), until: null, people }]
      : [
          { from: day('2026-01-01'), until: dayAt(later.after), people },
          { from: dayAt(later.after + 1), until: null, people: later.people },
        ],
  );

const someone = { by: lead, reason: 'urgent-for-this-person', noteId: null } as const;

export const steps: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 24,
    arbitrary: periods.chain((period) => toldBy((told) => ({ type: 'askPlace', placeId: PLACE, hoursPerWeek: 16, ...period, ...told }))),
  },
  { weight: 3, arbitrary: periods.chain((period) => toldBy((told) => ({ type: 'takePlace', ...period, ...told }))) },
  { weight: 14, arbitrary: toldBy((told) => ({ type: 'releasePlace', ...told })) },
  { weight: 1, arbitrary: periods.chain((period) => toldBy((told) => ({ type: 'occupyPlace', placeId: PLACE, ...period, ...told }))) },
  { weight: 2, arbitrary: capacities.map((capacity) => given({ type: 'changePlace', by: employer(), place: aPlace({ capacity }) })) },
  { weight: 1, arbitrary: fc.nat(60).map((n) => given({ type: 'pauseCompany', by: employer(), until: dayAt(n), noteId: null })) },
  { weight: 2, arbitrary: fc.constant(given({ type: 'resumeCompany', by: employer() })) },
  { weight: 8, arbitrary: routes.map((name) => given({ type: 'overtakeWaiting', reservation: `route/${name}/1`, ...someone })) },
  { weight: 1, arbitrary: fc.nat(20).map((n) => given({ type: 'withdrawPlace', by: employer(), placeId: PLACE, from: dayAt(n + 20) })) },
  { weight: 3, arbitrary: fc.constant(given({ type: 'offerPlace', by: employer(), place: aPlace() })) },
  { weight: 1, arbitrary: fc.nat(90).map((n) => given({ type: 'leaveBrigade', by: lead, leavesOn: dayAt(n), reason: 'other', noteId: null })) },
  { weight: 4, arbitrary: fc.constant(given(usual.admitCompany(decider.initial, at('2026-04-01')))) },
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 24 * 8 }).map((hours) => ({ hours })) },
);

/** One decision: what was asked of which state, and what came of it. */
export type Turn = { before: Company; command: CompanyCommand; now: Instant; events: readonly CompanyEvent[]; after: Company };

const start = (): Company => {
  const now = at('2026-04-01');
  const commands = [usual.admitCompany(decider.initial, now), usual.offerPlace(decider.initial, now)];
  return commands.reduce((company, command) => decided(company, command, now)?.after ?? company, decider.initial);
};

export function decided(before: Company, command: CompanyCommand, now: Instant): Turn | null {
  const decision = decider.decide(before, command, now);
  return decision.accepted ? { before, command, now, events: decision.events, after: decision.events.reduce(decider.evolve, before) } : null;
}

/** Every tell that is out is heard at once, so that a story holds nothing but its own moves. */
function heard(company: Company, now: Instant): Company {
  const [open] = company.membership === null ? [] : company.tells.open;
  if (open === undefined) return company;
  return heard(decided(company, { type: 'told', by: TIME, commitment: `tell/${open.id}` }, now)?.after ?? company, now);
}

/** Plays the steps, with everything that time does on the way. Time is never refused and never goes in circles. */
export function played(story: readonly Step[]): { turns: Turn[]; company: Company; now: Instant } {
  let company = start();
  let now = at('2026-04-01');
  const numbers = new Map<string, number>();
  const turns: Turn[] = [];
  const take = (command: CompanyCommand): void => {
    const turn = decided(company, command, now);
    if (turn === null) return;
    turns.push(turn);
    company = heard(turn.after, now);
  };
  for (const step of story) {
    if ('hours' in step) {
      const until = instant(msOf(now) + step.hours * HOUR_MS);
      for (let due = nextOfTime(company); due !== null && due.until <= until; due = nextOfTime(company)) {
        now = due.until > now ? due.until : now;
        const before = company;
        take(due.then);
        if (before === company) throw new Error(`time was refused at ${due.id}`);
        if (turns.length > 5000) throw new Error(`time goes in circles at ${due.id}`);
      }
      now = until;
    } else if ('command' in step) take(step.command);
    else {
      const number = (numbers.get(step.route) ?? 0) + 1;
      numbers.set(step.route, number);
      take(step.tells({ from: `route/${step.route}`, tell: number, attempt: 1, by: coach() }));
    }
  }
  return { turns, company, now };
}

function nextOfTime(company: Company) {
  for (const { id, until, then } of decider.commitments(company)) if (then !== null) return { id, until, then };
  return null;
}
