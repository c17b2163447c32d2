import { isHeldByPause } from '../placement/messages.ts';
import type { MessageTemplate } from '../message/templates.ts';
import type { KnownRoute, Message, QueuedMessage } from '../route.ts';
import type { CorrectableFact, Correction } from './correction.ts';

/** Under which name messages tell each fact. */
const toldAs: Partial<Record<CorrectableFact, string>> = { startDay: 'startsOn', firstDay: 'firstDayOn', hours: 'hoursPerWeek', company: 'companyId' };

const hasLeft = ({ step }: Message): boolean => step === 'sending' || step === 'undeliverable';

/** What a ladder asks again is about a promise that is late; `passed.ts` looks at whether it still is. */
const isReminder = (message: Message): boolean => message.step === 'queued' && message.by.party === 'time';

/** What waits to leave because of what somebody did, and not to remind anybody. */
export const toBeSaid = ({ messages }: KnownRoute, template: MessageTemplate): QueuedMessage | null =>
  messages.find((message): message is QueuedMessage => message.template === template && message.step === 'queued' && !isReminder(message)) ?? null;

/** What still waits to leave tells the right fact; what was to be said about a first day or asked after it is said anew, where it still comes. */
export function rightMessages({ messages }: KnownRoute, { fact, was, is }: Correction): Message[] {
  const name = toldAs[fact];
  if (name === undefined || is === null) return messages;
  const isSaidAnew = (message: Message): boolean => {
    if (isReminder(message) && fact !== 'company') return false;
    if (isHeldByPause(message.template)) return fact === 'startDay' || fact === 'company';
    return message.template === 'askResident' && (fact === 'startDay' || fact === 'firstDay');
  };
  return messages
    .filter((message) => hasLeft(message) || !isSaidAnew(message))
    .map((message) => (hasLeft(message) || message.facts[name] !== was ? message : { ...message, facts: { ...message.facts, [name]: is } }));
}
