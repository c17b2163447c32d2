import { isSameOwner, type Owner } from '../../actor.ts';
import type { Changes } from '../change.ts';
import type { KnownRoute, Message } from '../route.ts';

const change = (route: KnownRoute, id: string, to: (message: Message) => Message | null): KnownRoute => ({
  ...route,
  messages: route.messages.flatMap((message) => (message.id === id ? (to(message) ?? []) : message)),
});

/** Somebody with a task list sees what is due without the message; only residents and companies must then be reached otherwise. */
const hasTaskList = ({ party }: Owner): boolean => party !== 'resident' && party !== 'employer';

export const messageChanges: Changes<
  'messageQueued' | 'messageLeft' | 'messageDelivered' | 'messageNotYetDelivered' | 'messageUndeliverable' | 'messageUndone' | 'outcomeNoted'
> = {
  messageQueued(route, { messageId, leavesAt, template, to, facts, about, withStage, at, by }) {
    const others = route.messages.filter((message) => message.template !== template || message.about !== about || !isSameOwner(message.to, to));
    return {
      ...route,
      messageCount: route.messageCount + 1,
      messages: [...others, { id: messageId, template, to, facts, about, withStage, step: 'queued', queuedAt: at, leavesAt, by }],
    };
  },
  messageLeft: (route, { messageId, tries, at }) =>
    change(route, messageId, ({ id, template, to, facts, about, withStage }) => ({
      ...{ id, template, to, facts, about, withStage },
      ...{ step: 'sending', sentAt: at, tries },
    })),
  messageDelivered: (route, { messageId }) => change(route, messageId, () => null),
  messageNotYetDelivered: (route, { messageId, retryAt, at }) =>
    change(route, messageId, ({ id, template, to, facts, about, withStage, ...state }) => ({
      ...{ id, template, to, facts, about, withStage },
      ...{ step: 'retrying', failedAt: at, retryAt, tries: 'tries' in state ? state.tries : 1 },
    })),
  messageUndeliverable: (route, { messageId, code, at }) =>
    change(route, messageId, ({ id, template, to, facts, about, withStage }) =>
      hasTaskList(to) ? null : { ...{ id, template, to, facts, about, withStage }, ...{ step: 'undeliverable', failedAt: at, code } },
    ),
  messageUndone: (route, { messageId }) => change(route, messageId, () => null),
  outcomeNoted: (route) => route,
};
