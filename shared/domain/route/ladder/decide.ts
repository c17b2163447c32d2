import { isSameOwner, type Owner } from '../../actor.ts';
import { accept } from '../../decider.ts';
import type { Commitment } from '../../decider.ts';
import { stamp } from '../../stamp.ts';
import { dayOf } from '../../time/amsterdam.ts';
import type { RouteCommand } from '../commands.ts';
import { aboutCheckIn } from '../check-in/messages.ts';
import { isCommitmentKind } from '../commitment-kinds.ts';
import { commitments } from '../commitments.ts';
import { askedOf } from '../matching/messages.ts';
import { onlyTime } from '../message/decide.ts';
import type { RouteEvent } from '../events.ts';
import { queued, type Draft } from '../message/queue.ts';
import type { KnownRoute } from '../route.ts';
import type { Rules } from '../rule.ts';
import { openWaits } from '../open-waits.ts';
import { nextOwner } from './next-owner.ts';

/** A promise that is overdue takes the next step of its ladder. Time moves, ends and rejects nobody: it only asks somebody else. */
export const ladderRules: Rules<'climbLadder'> = {
  climbLadder: {
    guard: onlyTime,
    decide(route, command, now) {
      const overdue = commitments(route).find(({ id, then, until }) => id === command.commitment && then?.type === 'climbLadder' && until <= now);
      if (route.stage === null || overdue === undefined || !isCommitmentKind(overdue.kind)) {
        return accept({ type: 'timePassed', commitment: command.commitment, ...stamp(command, now) });
      }
      const step = (route.climbs[overdue.id]?.step ?? 0) + 1;
      const from = overdue.owner;
      const to = nextOwner(route, openWaits(route), overdue.id, step);
      return accept<RouteEvent>(
        { type: 'ladderClimbed', commitment: overdue.id, kind: overdue.kind, step, from, to, ...stamp(command, now) },
        ...queued(route, aboutOverdue(route, overdue, from, to), command.by, now),
      );
    },
  },
};

/** The new owner hears that it is theirs now; the same owner that it still is. A company or a resident is asked again what they were asked before. */
function aboutOverdue(route: KnownRoute, overdue: Commitment<RouteCommand>, from: Owner, to: Owner): Draft[] {
  const { id: about, kind, until } = overdue;
  const rest = { to, about, withStage: false, notBefore: null };
  if (to.party === 'employer') {
    if (kind === 'arrangeInsurance') return [{ ...rest, template: 'askInsurance', facts: { dueOn: dayOf(until) } }];
    if (kind !== 'confirmFirstDay' || route.stage.kind !== 'placement') return matchAskedAgain(route, kind, about);
    return [{ ...rest, template: 'askFirstDay', facts: { startsOn: route.stage.place.startsOn }, withStage: true }];
  }
  if (to.party === 'resident') return [...askedAgain(route, kind, about), ...matchAskedAgain(route, kind, about)];
  const facts = { kind, commitment: about, dueOn: dayOf(until) };
  return [
    isSameOwner(from, to)
      ? { ...rest, template: 'commitmentReminder', facts }
      : { ...rest, template: 'commitmentEscalated', facts: { ...facts, party: from.party } },
  ];
}

const matchAskedAgain = (route: KnownRoute, kind: string, about: string): Draft[] =>
  route.match === null ? [] : askedOf(route, kind, about, (route.match.agreement ?? route.match.wanted).startsOn, null);

const askedAgain = (route: KnownRoute, kind: string, about: string): Draft[] =>
  kind === 'residentCheckIn' && route.stage.kind === 'placement' ? aboutCheckIn(route, route.stage).map((draft) => ({ ...draft, about, notBefore: null })) : [];
