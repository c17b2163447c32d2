import type { Actor } from '../actor.ts';
import { accept, refuse, type Decision } from '../decider.ts';
import { stamp } from '../stamp.ts';
import { dayOf } from '../time/amsterdam.ts';
import type { Instant } from '../time/brands.ts';
import type { DigestCommand } from './commands.ts';
import { attemptCommitment, commitments } from './commitments.ts';
import type { Digest, KnownDigest } from './digest.ts';
import type { DigestEvent } from './events.ts';
import { isStillMorning } from './mornings.ts';

/** Outcomes after which there is nobody left to write to. */
const LEFT: readonly string[] = ['accountEnded'];

export function decide(digest: Digest, command: DigestCommand, now: Instant): Decision<DigestEvent> {
  if (command.by.party !== 'time') return refuse('notYours');
  const at = stamp(command, now);
  if (command.type === 'startDigest') {
    const runs = digest.personId !== null && digest.standing.step !== 'stopped';
    return runs ? refuse('alreadyStarted') : accept({ type: 'digestStarted', personId: command.personId, ...at });
  }
  if ('commitment' in command) return accept({ ...outcomeOf(digest, command), ...at });
  return accept({ ...morning(digest, now), ...at });
}

type Fact = DigestEvent extends infer Event ? (Event extends { at: Instant; by: Actor } ? Omit<Event, 'at' | 'by'> : never) : never;

/** It leaves while it is still of use that day; otherwise the next morning brings a new one. */
function morning(digest: Digest, now: Instant): Fact {
  const [wait] = commitments(digest);
  if (digest.personId === null || wait === undefined || wait.until > now) return { type: 'timePassed' };
  const on = dayOf(now);
  const { standing } = digest;
  if (!isStillMorning(now)) return { type: 'digestSkipped', code: 'tooLate' };
  const tries = standing.step === 'sending' || standing.step === 'retrying' ? standing.tries : 0;
  return { type: 'digestLeft', on, tries: 'on' in standing && standing.on === on ? tries + 1 : 1 };
}

type Outcome = Extract<DigestCommand, { commitment: string }>;

function outcomeOf(digest: Digest, command: Outcome): Fact {
  if (digest.personId === null || !isAwaited(digest, command)) return { type: 'outcomeNoted' };
  switch (command.type) {
    case 'delivered':
    case 'told':
      return { type: 'digestDelivered' };
    case 'undeliverable':
    case 'tellRefused':
      return LEFT.includes(command.code) ? { type: 'digestStopped', code: command.code } : { type: 'digestSkipped', code: command.code };
    case 'notYetDelivered':
      return { type: 'digestNotYetDelivered' };
  }
}

const isAwaited = ({ standing }: KnownDigest, { commitment }: Outcome): boolean => standing.step === 'sending' && attemptCommitment(standing) === commitment;
