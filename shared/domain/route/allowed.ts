import type { Actor } from '../actor.ts';
import type { Instant } from '../time/brands.ts';
import { audibleRefusal } from './audience.ts';
import type { Route } from './route.ts';
import { rules } from './rules.ts';
import { personalCommands, type PersonalCommand } from './update-names.ts';

/** What `actor` may do now, and for what they may not, why: `decide` refuses those with the same code whatever the command says. */
export const allowedCommands = (route: Route, actor: Actor, now: Instant): { command: PersonalCommand; allowed: boolean; code: string | null }[] =>
  personalCommands.map((command) => {
    const objection = rules[command].guard(route, actor, now);
    const code = objection === null ? null : audibleRefusal(objection, actor.party);
    return { command, allowed: code === null, code };
  });
