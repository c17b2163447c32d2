import { TIME } from '../actor.ts';
import type { Commitment } from '../decider.ts';
import type { CompanyCommand } from './commands.ts';
import type { KnownCompany } from './company.ts';
import { nextStepAt, ownerAfter } from './ladder/rungs.ts';
import type { Wait } from './waits.ts';

/** A wait as it stands today, on the rung that it has climbed to. */
export function promise(company: KnownCompany, wait: Wait): Commitment<CompanyCommand> {
  const climb = company.climbs[wait.id];
  return {
    id: wait.id,
    kind: wait.kind,
    owner: climb === undefined ? wait.owner : ownerAfter(wait.owner, climb.step),
    since: wait.since,
    until: climb === undefined ? wait.due : nextStepAt(climb.step, climb.at),
    then: { type: 'climbLadder', by: TIME, commitment: wait.id },
  };
}
