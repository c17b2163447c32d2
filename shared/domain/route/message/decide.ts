import { accept, refuse } from '../../decider.ts';
import type { Actor } from '../../actor.ts';
import type { Decision } from '../../decider.ts';
import { stamp } from '../../stamp.ts';
import type { Instant } from '../../time/brands.ts';
import { retryAt } from '../../time/retry-at.ts';
import type { RouteEvent } from '../events.ts';
import type { RefusalCode } from '../refusal-codes.ts';
import type { KnownRoute, Message, QueuedMessage, Route } from '../route.ts';
import type { CommandMap, Guard, Rule, Rules } from '../rule.ts';
import { anyOf, byTime, coachSide, inRole, ownResident } from '../who.ts';
import { messageMoment } from './commitments.ts';

/** Only time may say so, and time is never refused. */
export const onlyTime: Guard = (route, actor) => (byTime(route, actor) ? null : 'notYours');

const find = (route: Route, id: string): Message | null => (route.stage === null ? null : (route.messages.find((message) => message.id === id) ?? null));

const draftOf = ({ template, to, facts, about, withStage }: Message) => ({ template, to, facts, about, withStage });

type Outcome = 'told' | 'tellRefused' | 'delivered' | 'undeliverable' | 'notYetDelivered';

/** An outcome that nothing waits for. */
export const noted = (command: CommandMap[Outcome], now: Instant): Decision<RouteEvent> =>
  accept({ type: 'outcomeNoted', outcome: command.type, commitment: command.commitment, ...stamp(command, now) });

/** An outcome of a message that has left and whose fate was open until now; of any other it is only noted. */
const outcome = <Type extends Outcome>(decide: (message: Message, tries: number, command: CommandMap[Type], now: Instant) => RouteEvent): Rule<Type> => ({
  guard: onlyTime,
  decide(route, command, now) {
    const message = find(route, command.commitment);
    if (message === null || message.step === 'queued' || message.step === 'undeliverable') return noted(command, now);
    return accept(decide(message, message.tries, command, now));
  },
});

/**
 * Who may take a message back at all: whose act may have caused it, and the coach's side for everybody. A company never: what its acts cause is
 * sent to others, and whether that still waits could tell of a pause.
 */
const mayUndo = anyOf(coachSide, ownResident, inRole('case-manager', 'process-coordinator'));

/** Whose act caused a message that has not left; what time asks is nobody's to take back. */
const mayTakeBack = (route: KnownRoute, message: Message, actor: Actor): RefusalCode | null => {
  if (message.step !== 'queued') return 'messageGone';
  const { party, person } = message.by;
  if (party === 'time') return 'notOwnMessage';
  return coachSide(route, actor) || (party === actor.party && person === actor.person) ? null : 'notOwnMessage';
};

const isQueued = (message: Message): message is QueuedMessage => message.step === 'queued';

/** The messages that this actor may take back now, the oldest first. */
export const takeableMessages = (route: KnownRoute, actor: Actor): QueuedMessage[] =>
  mayUndo(route, actor) ? route.messages.filter(isQueued).filter((message) => mayTakeBack(route, message, actor) === null) : [];

/** The mildest of what stands in the way of taking back any message. */
function undoObjection(route: KnownRoute, actor: Actor): RefusalCode | null {
  const objections = route.messages.map((message) => mayTakeBack(route, message, actor));
  if (objections.includes(null)) return null;
  return objections.includes('notOwnMessage') ? 'notOwnMessage' : 'messageGone';
}

const undoMessage: Rule<'undoMessage'> = {
  guard(route, actor) {
    if (!mayUndo(route, actor)) return 'notYours';
    if (route.stage === null) return 'notRequested';
    return route.stage.kind === 'closed' ? 'routeClosed' : undoObjection(route, actor);
  },
  decide(route, command, now) {
    if (route.stage === null) return refuse('notRequested');
    const message = find(route, command.messageId);
    if (message === null) return refuse(wasThere(route, command.messageId) ? 'messageGone' : 'messageUnknown');
    const problem = mayTakeBack(route, message, command.by);
    return problem === null ? accept({ type: 'messageUndone', messageId: command.messageId, ...stamp(command, now) }) : refuse(problem);
  },
};

const wasThere = ({ messageCount }: KnownRoute, id: string): boolean => {
  const number = /^message\/([1-9][0-9]{0,8})$/.exec(id)?.[1];
  return number !== undefined && Number(number) <= messageCount;
};

export const messageRules: Rules<'undoMessage' | 'sendMessage' | 'delivered' | 'undeliverable' | 'notYetDelivered'> = {
  undoMessage,
  sendMessage: {
    guard: onlyTime,
    decide(route, command, now) {
      const message = find(route, command.messageId);
      const moment = message === null ? null : messageMoment(message);
      if (message === null || moment === null || moment > now) return accept({ type: 'timePassed', commitment: command.messageId, ...stamp(command, now) });
      const tries = message.step === 'sending' || message.step === 'retrying' ? message.tries + 1 : 1;
      return accept({ type: 'messageLeft', messageId: message.id, tries, ...draftOf(message), ...stamp(command, now) });
    },
  },
  delivered: outcome((message, _tries, command, now) => ({ type: 'messageDelivered', messageId: message.id, ...stamp(command, now) })),
  undeliverable: outcome((message, _tries, command, now) => ({
    type: 'messageUndeliverable',
    messageId: message.id,
    code: command.code,
    to: message.to,
    ...stamp(command, now),
  })),
  notYetDelivered: outcome((message, tries, command, now) => ({
    type: 'messageNotYetDelivered',
    messageId: message.id,
    retryAt: retryAt(tries, now),
    ...stamp(command, now),
  })),
};
