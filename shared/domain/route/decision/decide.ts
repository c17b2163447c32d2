import { accept, refuse } from '../../decider.ts';
import { stamp } from '../../stamp.ts';
import { dayOf } from '../../time/amsterdam.ts';
import type { Instant } from '../../time/brands.ts';
import { pastDay } from '../days.ts';
import type { RouteEvent } from '../events.ts';
import { queued } from '../message/queue.ts';
import type { RefusalCode } from '../refusal-codes.ts';
import type { KnownRoute } from '../route.ts';
import { noObjection, whileOpen, type CommandMap, type Rules } from '../rule.ts';
import { inRole } from '../who.ts';
import { aboutObjection } from './messages.ts';
import { objectionUntilOf } from './objection.ts';
import { DECISION_REFERENCE } from './reference.ts';

function referralProblem({ decisions }: KnownRoute, { reference, decidedOn, sentOn }: CommandMap['referToDecision'], now: Instant): RefusalCode | null {
  if (!DECISION_REFERENCE.test(reference)) return 'referenceInvalid';
  if (decisions.some((decision) => decision.reference === reference)) return 'referenceKnown';
  return pastDay(decidedOn, now, null, 'dayBeforeRoute') ?? pastDay(sentOn, now, decidedOn, 'sentBeforeDecision');
}

/** A formal decision is taken elsewhere, by people with a mandate. Here stands only where to find it, and until when one may object. */
export const decisionRules: Rules<'referToDecision'> = {
  referToDecision: whileOpen({ who: inRole('case-manager'), whilePaused: true }, noObjection, (route, command, now) => {
    const problem = referralProblem(route, command, now);
    if (problem !== null) return refuse(problem);
    const { kind, reference, decidedOn, sentOn } = command;
    const objectionUntil = objectionUntilOf(sentOn);
    const drafts = objectionUntil < dayOf(now) ? [] : aboutObjection(route.residentId, reference, objectionUntil);
    return accept<RouteEvent>(
      { type: 'decisionReferred', kind, reference, decidedOn, sentOn, objectionUntil, ...stamp(command, now) },
      ...queued(route, drafts, command.by, now),
    );
  }),
};
