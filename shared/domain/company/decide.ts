import { accept, refuse } from '../decider.ts';
import type { Decision } from '../decider.ts';
import type { Instant } from '../time/brands.ts';
import { audibleRefusal } from './audience.ts';
import type { CompanyCommand } from './commands.ts';
import type { Company } from './company.ts';
import type { CompanyEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { consequences } from './reservations/consequences.ts';
import type { CommandMap, CompanyCommandType } from './rule.ts';
import { rules } from './rules.ts';

function decideAs<Type extends CompanyCommandType>(company: Company, type: Type, command: CommandMap[Type], now: Instant): Decision<CompanyEvent> {
  const rule = rules[type];
  const objection = rule.guard(company, command.by, now);
  return objection === null ? rule.decide(company, command, now) : refuse(objection);
}

/**
 * Whether this may happen, for any command at any moment: accepted with what then has happened, waiting routes that now get a place included, or
 * refused with a code. What a route tells is answered to that route, whoever caused it. Never throws. Commands by time and outcomes are never refused
 * to time, and to nobody else allowed.
 */
export function decide(company: Company, command: CompanyCommand, now: Instant): Decision<CompanyEvent> {
  const decision = decideAs(company, command.type, command, now);
  if (!decision.accepted) return 'tell' in command ? decision : refuse(audibleRefusal(decision.code, command.by.party));
  const after = decision.events.reduce(evolve, company);
  if (after.membership === null) return decision;
  return accept<CompanyEvent>(...decision.events, ...consequences(after, decision.events, command.by, now));
}
