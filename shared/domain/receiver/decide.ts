import type { Actor } from '../actor.ts';
import { accept, refuse, type Decision } from '../decider.ts';
import { HOUR_MS, instant, MINUTE_MS, msOf } from '../time/amsterdam.ts';
import type { Instant } from '../time/brands.ts';
import type { ReceiverCommand } from './commands.ts';
import { deliveryCommitment } from './commitments.ts';
import type { ReceiverEvent } from './events.ts';
import type { KnownReceiver, Receiver } from './receiver.ts';
import type { ReceiverRefusal } from './refusal-codes.ts';

/** A minute after the first attempt that failed, then twice as long each time, an hour at most; it never gives up by itself. */
const retryAt = (tries: number, now: Instant): Instant => instant(msOf(now) + Math.min(MINUTE_MS * 2 ** Math.min(tries, 10), HOUR_MS));

const mayManage = ({ party }: Actor): boolean => party === 'lead' || party === 'operator';

/** What each command needs before anything else is looked at; null where it may be given. */
function guard({ type, by }: Pick<ReceiverCommand, 'type' | 'by'>): ReceiverRefusal | null {
  switch (type) {
    case 'registerReceiver':
    case 'replayNotices':
    case 'removeReceiver':
      return mayManage(by) ? null : 'notYours';
    case 'ringReceiver':
    case 'bringAgain':
    case 'told':
    case 'tellRefused':
    case 'delivered':
    case 'undeliverable':
    case 'notYetDelivered':
      return by.party === 'time' ? null : 'notYours';
  }
}

export function decide(receiver: Receiver, command: ReceiverCommand, now: Instant): Decision<ReceiverEvent> {
  const stamp = { at: now, by: command.by };
  const refusal = guard(command);
  if (refusal !== null) return refuse(refusal);
  if (receiver.id === null) {
    if (command.type === 'registerReceiver') return accept({ ...stamp, type: 'receiverRegistered', receiverId: command.receiverId });
    return 'commitment' in command ? accept({ ...stamp, type: 'outcomeNoted' }) : refuse('notRegistered');
  }
  return decideKnown(receiver, command, stamp);
}

function decideKnown({ delivery }: KnownReceiver, command: ReceiverCommand, stamp: { at: Instant; by: Actor }): Decision<ReceiverEvent> {
  if ('commitment' in command) {
    if (delivery.step !== 'bringing' || command.commitment !== deliveryCommitment(delivery)) return accept({ ...stamp, type: 'outcomeNoted' });
    return accept({ ...stamp, ...outcomeOf(command, delivery.tries, stamp.at) });
  }
  if (delivery.step === 'removed') return refuse('receiverRemoved');
  switch (command.type) {
    case 'registerReceiver':
      return refuse('alreadyRegistered');
    case 'ringReceiver':
      return delivery.step === 'resting' ? accept({ ...stamp, type: 'bringingBegun' }) : refuse('nothingToRing');
    case 'bringAgain':
      return delivery.step === 'waiting' || delivery.step === 'bringing' ? accept({ ...stamp, type: 'bringingBegun' }) : refuse('nothingToBringAgain');
    case 'replayNotices':
      return accept({ ...stamp, type: 'replayBegun', from: command.from });
    case 'removeReceiver':
      return accept({ ...stamp, type: 'receiverRemoved' });
  }
}

type Ended = { type: 'noticesBrought' } | { type: 'receiverStopped'; code: string } | { type: 'noticesNotBrought'; retryAt: Instant };

function outcomeOf(command: Extract<ReceiverCommand, { commitment: string }>, tries: number, now: Instant): Ended {
  switch (command.type) {
    case 'told':
    case 'delivered':
      return { type: 'noticesBrought' };
    case 'tellRefused':
    case 'undeliverable':
      return { type: 'receiverStopped', code: command.code };
    case 'notYetDelivered':
      return { type: 'noticesNotBrought', retryAt: retryAt(tries, now) };
  }
}
