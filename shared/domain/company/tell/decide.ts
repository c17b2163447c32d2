import { accept } from '../../decider.ts';
import type { Decision } from '../../decider.ts';
import { stamp } from '../../stamp.ts';
import { tellFor, type TellUnderWay, tellMoment, tellsUnderWay } from '../../tell/under-way.ts';
import { tellCommitment } from '../../tell/tell.ts';
import type { Instant } from '../../time/brands.ts';
import { retryAt } from '../../time/retry-at.ts';
import type { Company } from '../company.ts';
import type { CompanyEvent, CompanyEventOf } from '../events.ts';
import { type CommandMap, ofTime, type Rule, type Rules } from '../rule.ts';

const underWay = (company: Company): TellUnderWay[] => (company.membership === null ? [] : tellsUnderWay(company.tells));
const tellOf = (company: Company, commitment: string): TellUnderWay | null => (company.membership === null ? null : tellFor(company.tells, commitment));

type Outcome = 'told' | 'tellRefused' | 'delivered' | 'undeliverable' | 'notYetDelivered';

const noted = (command: CommandMap[Outcome], now: Instant): Decision<CompanyEvent> =>
  accept({ type: 'outcomeNoted', outcome: command.type, commitment: command.commitment, ...stamp(command, now) });

/** An outcome of a tell whose fate was open until now; of anything else it is only noted. */
const outcome = <Type extends Outcome>(decide: (tell: TellUnderWay, command: CommandMap[Type], now: Instant) => CompanyEvent): Rule<Type> =>
  ofTime((company, command, now) => {
    const tell = tellOf(company, command.commitment);
    return tell === null ? noted(command, now) : accept(decide(tell, command, now));
  });

export const tellRules: Rules<'retryTell' | Outcome> = {
  told: outcome((tell, command, now) => ({ type: 'tellArrived', tellId: tell.id, ...stamp(command, now) })),
  tellRefused: outcome((tell, command, now) => ({ type: 'tellTurnedDown', tellId: tell.id, code: command.code, ...stamp(command, now) })),
  notYetDelivered: ofTime((company, command, now) => {
    const tell = tellOf(company, command.commitment);
    if (tell?.step !== 'sending') return noted(command, now);
    return accept({ type: 'tellNotArrived', tellId: tell.id, retryAt: retryAt(tell.tries, now), ...stamp(command, now) });
  }),
  delivered: ofTime((_company, command, now) => noted(command, now)),
  undeliverable: ofTime((_company, command, now) => noted(command, now)),
  /** Every tell whose moment has come, so that many after one outage are one command. */
  retryTell: ofTime((company, command, now) => {
    const due = underWay(company).filter((tell) => tellMoment(tell) <= now);
    const [first, ...others] = due.map(({ id }): CompanyEventOf<'tellSentAgain'> => ({ type: 'tellSentAgain', tellId: id, ...stamp(command, now) }));
    if (first !== undefined) return accept<CompanyEvent>(first, ...others);
    return accept({ type: 'timePassed', commitment: tellCommitment(command.tellId), ...stamp(command, now) });
  }),
};
