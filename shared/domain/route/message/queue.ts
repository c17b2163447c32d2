import type { Actor, Owner } from '../../actor.ts';
import type { Instant } from '../../time/brands.ts';
import { MINUTE_MS, instant, msOf } from '../../time/amsterdam.ts';
import { messageTime } from '../../time/working-time.ts';
import type { RouteEvent, RouteEventOf } from '../events.ts';
import type { MessageDraft } from './templates.ts';

/** A draft with the earliest moment at which a question or reminder may leave; null for what somebody's own act tells at once. */
export type Draft = MessageDraft & { notBefore: Instant | null };

type Sender = { messageCount: number; line: { undoMinutes: number } };

/** Questions and reminders leave on working days at 09:00; what somebody's own act tells leaves as soon as they can no longer take it back. */
export function leavesAt({ line }: Sender, notBefore: Instant | null, by: Actor, now: Instant): Instant {
  if (by.party === 'time') return messageTime(notBefore !== null && notBefore > now ? notBefore : now);
  const undone = instant(msOf(now) + line.undoMinutes * MINUTE_MS);
  return notBefore === null ? undone : messageTime(notBefore > undone ? notBefore : undone);
}

/** Events that queue these messages after the ones so far. */
export const queued = (sender: Sender, drafts: readonly Draft[], by: Actor, now: Instant): RouteEventOf<'messageQueued'>[] =>
  drafts.map(({ notBefore, ...draft }, n) => ({
    type: 'messageQueued',
    messageId: `message/${sender.messageCount + n + 1}`,
    leavesAt: leavesAt(sender, notBefore, by, now),
    ...draft,
    at: now,
    by,
  }));

/** Where several features have something to say about one command, every message still has a number of its own. */
export const numbered = (messageCount: number, events: readonly RouteEvent[]): RouteEvent[] => {
  let count = messageCount;
  return events.map((event) => (event.type === 'messageQueued' ? { ...event, messageId: `message/${(count += 1)}` } : event));
};

export const toCoach = (coachId: string): Owner => ({ party: 'coach', id: coachId });
export const toResident = (residentId: string): Owner => ({ party: 'resident', id: residentId });
export const toCompany = (companyId: string): Owner => ({ party: 'employer', id: companyId });
