import type { Actor } from '../../actor.ts';
import { accept, refuse } from '../../decider.ts';
import { stamp } from '../../stamp.ts';
import { pastDay, plannedDay } from '../days.ts';
import type { RouteEvent } from '../events.ts';
import { queued } from '../message/queue.ts';
import type { RefusalCode } from '../refusal-codes.ts';
import type { Arrangement, KnownRoute, Route } from '../route.ts';
import { noObjection, whileOpen, type Rule, type Rules } from '../rule.ts';
import { anyOf, coachSide, inRole, matchCompany, ownCompany } from '../who.ts';
import { companyHearsOf } from './company-hears.ts';
import { asksOfChecklist } from './messages.ts';
import { openArrangements } from './open-for.ts';
import { ownerOfArrangement } from './owner.ts';

/** The start that something is arranged for now: that of the match, or a job (null) where this person is somewhere already. */
function startAhead({ stage, match }: KnownRoute): { attempt: number | null } | RefusalCode {
  if (match !== null) return { attempt: match.attempt };
  return stage.kind === 'placement' || stage.kind === 'transition' || stage.kind === 'work' ? { attempt: null } : 'matchMissing';
}

/** Whether this is theirs to settle: the coach's side for all, others what they own. */
function isTheirs(route: KnownRoute, arrangement: Arrangement, by: Actor): boolean {
  if (coachSide(route, by)) return true;
  const owner = ownerOfArrangement(route, arrangement);
  return owner.party === by.party && (by.party !== 'employer' || owner.id === by.company);
}

/** The kinds of which something is open that is theirs to settle. */
export const kindsToSettle = (route: Route, actor: Actor): Arrangement['kind'][] => {
  if (route.stage === null) return [];
  const theirs = openArrangements(route).filter((arrangement) => isTheirs(route, arrangement, actor));
  return [...new Set(theirs.map(({ kind }) => kind))].filter((kind) => actor.party !== 'employer' || companyHearsOf(kind));
};

/** What somebody could settle: where nothing of theirs is open there is nothing to do. */
function nothingToSettle(route: Route, actor: Actor): RefusalCode | null {
  const theirs = route.stage === null ? [] : route.arrangements.filter((arrangement) => isTheirs(route, arrangement, actor));
  if (theirs.some(({ settledAs }) => settledAs === null)) return null;
  return theirs.length === 0 ? 'arrangementUnknown' : 'arrangementSettled';
}

/** A company never notices a pause by what it may settle. */
const settling: Rule<'settleArrangement'> = whileOpen(
  { who: anyOf(coachSide, inRole('case-manager'), ownCompany, matchCompany), whilePaused: true },
  noObjection,
  (route, command, now) => {
    const { kind, outcome, settledOn, noteId, by } = command;
    if (by.party === 'employer' && !companyHearsOf(kind)) return refuse('notYours');
    const named = route.arrangements.filter((arrangement) => arrangement.kind === kind);
    if (named.length === 0) return refuse('arrangementUnknown');
    const open = named.filter(({ settledAs }) => settledAs === null);
    if (open.length === 0) return refuse('arrangementSettled');
    const own = open.find((arrangement) => isTheirs(route, arrangement, by));
    if (own === undefined) return refuse('notYours');
    const problem = pastDay(settledOn, now, route.requestedOn, 'dayBeforeRoute');
    if (problem !== null) return refuse(problem);
    return accept({ type: 'arrangementSettled', attempt: own.attempt, kind, outcome, settledOn, noteId, ...stamp(command, now) });
  },
);

export const arrangementRules: Rules<'addArrangement' | 'settleArrangement'> = {
  addArrangement: whileOpen(
    { who: coachSide, whilePaused: true },
    (route) => {
      const start = startAhead(route);
      return typeof start === 'string' ? start : null;
    },
    (route, command, now) => {
      const { kind, owner, dueOn, noteId } = command;
      const start = startAhead(route);
      if (typeof start === 'string') return refuse(start);
      if (owner === 'employer' && !companyHearsOf(kind)) return refuse('ownerNotAllowed');
      if (openArrangements(route).some((open) => open.kind === kind && open.attempt === start.attempt)) return refuse('arrangementExists');
      const problem = plannedDay(dueOn, now, route.stage.enteredOn, 'dayBeforeStage');
      if (problem !== null) return refuse(problem);
      const added = { type: 'arrangementAdded', ...start, kind, owner, dueOn, noteId, ...stamp(command, now) } as const;
      return accept<RouteEvent>(added, ...queued(route, asksOfChecklist(route, [added], now), command.by, now));
    },
  ),
  settleArrangement: {
    ...settling,
    guard: (route, actor, now) => settling.guard(route, actor, now) ?? nothingToSettle(route, actor),
  },
};
