import type { Actor } from '../../actor.ts';
import { accept, refuse } from '../../decider.ts';
import { stamp } from '../../stamp.ts';
import { instant, MINUTE_MS, msOf } from '../../time/amsterdam.ts';
import type { Instant } from '../../time/brands.ts';
import type { RefusalCode } from '../refusal-codes.ts';
import type { KnownRoute, Undoable } from '../route.ts';
import type { Rules } from '../rule.ts';
import { anyOf, coachSide, inRole } from '../who.ts';

const mayTakeBack = anyOf(coachSide, inRole('process-coordinator'));

const isBy = (actor: Actor, { by }: Undoable): boolean => actor.party === 'lead' || (actor.party === by.party && actor.person === by.person);

/** Until its messages leave; later it is put right by another step. */
function objectionTo({ undoable, line, stage }: KnownRoute, actor: Actor, now: Instant): RefusalCode | null {
  if (stage.kind === 'closed') return 'routeClosed';
  if (undoable === undefined) return 'nothingToTakeBack';
  if (!isBy(actor, undoable)) return 'notOwnStep';
  return now > instant(msOf(undoable.at) + line.undoMinutes * MINUTE_MS) ? 'takeBackOver' : null;
}

/** As if it had not been recorded: for whoever did it, or a lead, as long as nothing else happened since. The record keeps both. */
export const takeBackRules: Rules<'takeBack'> = {
  takeBack: {
    guard(route, actor, now) {
      if (!mayTakeBack(route, actor)) return 'notYours';
      return route.stage === null ? 'notRequested' : objectionTo(route, actor, now);
    },
    decide(route, command, now) {
      if (route.stage === null || route.undoable === undefined) return refuse('nothingToTakeBack');
      const { at, what, isForCompany } = route.undoable;
      if (command.recordedAt !== at) return refuse('changedSince');
      return accept({ type: 'takenBack', what, recordedAt: at, ...(isForCompany && { noteAudience: 'company' as const }), ...stamp(command, now) });
    },
  },
};
