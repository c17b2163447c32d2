import type { Actor, Owner } from '../../actor.ts';
import type { Instant } from '../../time/brands.ts';
import { messageTime } from '../../time/working-time.ts';
import type { RouteEventOf } from '../events.ts';
import type { MessageDraft } from './templates.ts';

/** A draft with the earliest moment at which it may leave; null for the first time that messages leave at all. */
export type Draft = MessageDraft & { notBefore: Instant | null };

/** Events that queue these messages after the ones so far, each for a working day at 09:00. */
export const queued = (messageCount: number, drafts: readonly Draft[], by: Actor, now: Instant): RouteEventOf<'messageQueued'>[] =>
  drafts.map(({ notBefore, ...draft }, n) => ({
    type: 'messageQueued',
    messageId: `message/${messageCount + n + 1}`,
    leavesAt: messageTime(notBefore !== null && notBefore > now ? notBefore : now),
    ...draft,
    at: now,
    by,
  }));

export const toCoach = (coachId: string): Owner => ({ party: 'coach', id: coachId });
export const toResident = (residentId: string): Owner => ({ party: 'resident', id: residentId });
export const toCompany = (companyId: string): Owner => ({ party: 'employer', id: companyId });
