import type { Actor } from '../actor.ts';
import type { Instant } from '../time/brands.ts';
import { audibleRefusal } from './audience.ts';
import type { Company } from './company.ts';
import { rules } from './rules.ts';
import { personalCompanyCommands, type PersonalCompanyCommand } from './update-names.ts';

/** What `actor` may do now, and for what they may not, why: `decide` refuses those with the same code whatever the command says. */
export const allowedCompanyCommands = (
  company: Company,
  actor: Actor,
  now: Instant,
): { command: PersonalCompanyCommand; allowed: boolean; code: string | null }[] =>
  personalCompanyCommands.map((command) => {
    const objection = rules[command].guard(company, actor, now);
    const code = objection === null ? null : audibleRefusal(objection, actor.party);
    return { command, allowed: code === null, code };
  });
