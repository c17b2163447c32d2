import { accept } from '../../decider.ts';
import { stamp } from '../../stamp.ts';
import { isCompanyCommitmentKind } from '../commitment-kinds.ts';
import type { CompanyEvent, CompanyEventOf } from '../events.ts';
import { openWaits } from '../open-waits.ts';
import { promise } from '../promise.ts';
import { ofTime, type Rules } from '../rule.ts';
import { ownerAfter } from './rungs.ts';

/** Every promise that is overdue takes the next step of its ladder. Time moves, ends and rejects nobody: it only asks somebody else. */
export const ladderRules: Rules<'climbLadder'> = {
  climbLadder: ofTime((company, command, now) => {
    const passed: CompanyEvent = { type: 'timePassed', commitment: command.commitment, ...stamp(command, now) };
    if (company.membership === null) return accept(passed);
    const climbed = openWaits(company).flatMap((wait): CompanyEventOf<'ladderClimbed'>[] => {
      const { id, kind, owner, until } = promise(company, wait);
      if (until > now || !isCompanyCommitmentKind(kind)) return [];
      const step = (company.climbs[id]?.step ?? 0) + 1;
      return [{ type: 'ladderClimbed', commitment: id, kind, step, from: owner, to: ownerAfter(wait.owner, step), ...stamp(command, now) }];
    });
    const [first, ...others] = climbed;
    return first === undefined ? accept(passed) : accept<CompanyEvent>(first, ...others);
  }),
};
