import { NOBODY, TIME } from '../../actor.ts';
import type { Commitment } from '../../decider.ts';
import type { Instant } from '../../time/brands.ts';
import { dueWithin } from '../../time/due-within.ts';
import { retryAt } from '../../time/retry-at.ts';
import type { RouteCommand } from '../commands.ts';
import type { KnownRoute, Message } from '../route.ts';
import { coachOf, type Wait } from '../waits.ts';

const REACH_WITHIN_WORKING_DAYS = 2;

/** When the message is to be sent (again); null where only a person can go on. A message under way is sent again if its outcome never comes. */
export function messageMoment(message: Message): Instant | null {
  switch (message.step) {
    case 'queued':
      return message.leavesAt;
    case 'sending':
      return retryAt(message.tries, message.sentAt);
    case 'retrying':
      return message.retryAt;
    case 'undeliverable':
      return null;
  }
}

const sinceOf = (message: Message): Instant => (message.step === 'queued' ? message.queuedAt : message.step === 'sending' ? message.sentAt : message.failedAt);

const kinds = { queued: 'sendMessage', sending: 'messageUnderWay', retrying: 'retryMessage' } as const;

/** Every message that has to leave or arrive. A failing one is the coach's to see, though it tries again by itself. */
export const messageCommitments = (route: KnownRoute): Commitment<RouteCommand>[] =>
  route.messages.flatMap((message) => {
    const until = messageMoment(message);
    if (until === null || message.step === 'undeliverable') return [];
    return {
      id: message.id,
      kind: kinds[message.step],
      owner: message.step === 'retrying' ? coachOf(route) : NOBODY,
      since: sinceOf(message),
      until,
      then: { type: 'sendMessage', by: TIME, messageId: message.id },
    };
  });

/** Who cannot be reached by message must be reached otherwise. */
export const reachWaits = (route: KnownRoute): Wait[] =>
  route.messages.flatMap((message) =>
    message.step === 'undeliverable'
      ? {
          id: `reach/${message.id}`,
          kind: 'reachOtherwise',
          owner: coachOf(route),
          since: message.failedAt,
          due: dueWithin(message.failedAt, REACH_WITHIN_WORKING_DAYS),
        }
      : [],
  );
