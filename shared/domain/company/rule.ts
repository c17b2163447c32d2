import type { Actor } from '../actor.ts';
import { accept, refuse } from '../decider.ts';
import type { Decision } from '../decider.ts';
import { stamp } from '../stamp.ts';
import { isRepeat, type Told } from '../tell/tell.ts';
import type { Instant } from '../time/brands.ts';
import type { CompanyCommand } from './commands.ts';
import type { Company, KnownCompany } from './company.ts';
import type { CompanyEvent } from './events.ts';
import type { CompanyRefusalCode } from './refusal-codes.ts';
import { byTime, type Who } from './who.ts';

export type CompanyCommandType = CompanyCommand['type'];
export type CommandMap = { [Type in CompanyCommandType]: Extract<CompanyCommand, { type: Type }> };

/** What may be refused without knowing the command's content; null where nothing stands in the way. Who comes first, then membership. */
export type Guard = (company: Company, actor: Actor, now: Instant) => CompanyRefusalCode | null;

/** How one command is decided: first its guard, then its content. `decide` is only called when the guard had no objection. */
export type Rule<Type extends CompanyCommandType> = {
  guard: Guard;
  decide: (company: Company, command: CommandMap[Type], now: Instant) => Decision<CompanyEvent>;
};

/** One row for each command named in `Types`; a feature offers the rules of its own. */
export type Rules<Types extends CompanyCommandType> = { [Type in Types]: Rule<Type> };

/** The day on which the company would leave is over. */
export const hasLeft = ({ membership: { leaving } }: KnownCompany): boolean => leaving !== null && leaving.leftAt !== null;

/** A command about a company that is known; `objection` names what else must hold. */
export function whileKnown<Type extends CompanyCommandType>(
  who: Who,
  objection: (company: KnownCompany) => CompanyRefusalCode | null,
  decide: (company: KnownCompany, command: CommandMap[Type], now: Instant) => Decision<CompanyEvent>,
): Rule<Type> {
  return {
    guard(company, actor) {
      if (!who(company, actor)) return 'notYours';
      return company.membership === null ? 'notAdmitted' : objection(company);
    },
    decide: (company, command, now) => (company.membership === null ? refuse('notAdmitted') : decide(company, command, now)),
  };
}

/** The same for what makes sense only as long as the company is a member. */
export const whileMember = <Type extends CompanyCommandType>(
  who: Who,
  objection: (company: KnownCompany) => CompanyRefusalCode | null,
  decide: (company: KnownCompany, command: CommandMap[Type], now: Instant) => Decision<CompanyEvent>,
): Rule<Type> => whileKnown(who, (company) => (hasLeft(company) ? 'hasLeft' : objection(company)), decide);

type ToldCommand = { type: string; by: Actor } & Told;

/** What another thing tells: never refused for who gives it, and never done twice. */
export const told = <Command extends ToldCommand>(decide: (company: KnownCompany, command: Command, now: Instant) => Decision<CompanyEvent>) => ({
  guard: noObjection,
  decide(company: Company, command: Command, now: Instant): Decision<CompanyEvent> {
    if (company.membership === null) return refuse('notAdmitted');
    return isRepeat(company.tells, command) ? ignored(command, now) : decide(company, command, now);
  },
});

/** Heard, and nothing changes. */
export const ignored = (command: ToldCommand, now: Instant): Decision<CompanyEvent> =>
  accept({ type: 'tellIgnored', told: command.type, from: command.from, tell: command.tell, ...stamp(command, now) });

/** What only time says. */
export const ofTime = <Type extends CompanyCommandType>(decide: Rule<Type>['decide']): Rule<Type> => ({
  guard: (company, actor) => (byTime(company, actor) ? null : 'notYours'),
  decide,
});

export const noObjection = (): null => null;
