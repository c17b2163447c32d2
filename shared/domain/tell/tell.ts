import type { Actor } from '../actor.ts';
import type { AnyEvent } from '../decider.ts';
import type { Effect } from '../effect.ts';
import type { ThingId } from '../thing.ts';
import type { Instant } from '../time/brands.ts';

/**
 * What every command told by another thing carries: who tells it (the engine adds it) and the how-manieth tell of that thing to this one, from 1.
 * Tells from one thing to another arrive in order; one that was heard before changes nothing.
 */
export type Told = { from: ThingId; tell: number };

/** A command for another thing, before it is numbered. */
export type TellCommand = { type: string; by: Actor } & Record<string, unknown>;

/** One tell that has not arrived. Of the tells to one thing only the first is under way; the others wait their turn. */
export type OutgoingTell = { id: number; to: ThingId; command: TellCommand & { tell: number } } & (
  { step: 'waiting' } | { step: 'sending'; since: Instant; tries: number } | { step: 'retrying'; failedAt: Instant; retryAt: Instant; tries: number }
);

/**
 * The tells of a thing: how many there were in all and to each other thing, those that have not arrived, those that the last event made leave
 * (`react` turns these into effects), and how many were heard from each.
 */
export type Tells = { count: number; sent: Record<string, number>; open: OutgoingTell[]; leaving: number[]; heard: Record<string, number> };

export const noTells: Tells = { count: 0, sent: {}, open: [], leaving: [], heard: {} };

/** The commitment that a tell serves; its outcome comes back under this id. */
export const tellCommitment = (id: number): string => `tell/${id}`;

/** Before each event: what left then has left. */
export const settled = (tells: Tells): Tells => (tells.leaving.length === 0 ? tells : { ...tells, leaving: [] });

/** Adds a tell after the ones there are; it leaves at once unless an earlier one to the same thing has not arrived. */
export function withTell(tells: Tells, to: ThingId, command: TellCommand, now: Instant): Tells {
  const tell = (tells.sent[to] ?? 0) + 1;
  const id = tells.count + 1;
  const waits = tells.open.some((open) => open.to === to);
  const outgoing: OutgoingTell = { id, to, command: { ...command, tell }, ...(waits ? { step: 'waiting' } : { step: 'sending', since: now, tries: 1 }) };
  return { ...tells, count: id, sent: { ...tells.sent, [to]: tell }, open: [...tells.open, outgoing], leaving: waits ? tells.leaving : [...tells.leaving, id] };
}

/** A tell that arrived or was turned down is done; the next one to the same thing leaves. */
export function withoutTell(tells: Tells, id: number, now: Instant): Tells {
  const done = tells.open.find((open) => open.id === id);
  if (done === undefined) return tells;
  const rest = { ...tells, open: tells.open.filter((open) => open.id !== id) };
  const next = rest.open.find(({ to, step }) => to === done.to && step === 'waiting');
  return next === undefined ? rest : sentAgain(rest, next.id, now);
}

/** A tell leaves (again). */
export const sentAgain = (tells: Tells, id: number, now: Instant): Tells => ({
  ...tells,
  open: tells.open.map((open) =>
    open.id === id ? { id, to: open.to, command: open.command, step: 'sending', since: now, tries: 'tries' in open ? open.tries + 1 : 1 } : open,
  ),
  leaving: [...tells.leaving, id],
});

/** A tell that did not get through is tried again at `retryAt`. */
export const withRetry = (tells: Tells, id: number, now: Instant, retryAt: Instant): Tells => ({
  ...tells,
  open: tells.open.map((open) =>
    open.id === id ? { id, to: open.to, command: open.command, step: 'retrying', failedAt: now, retryAt, tries: 'tries' in open ? open.tries : 1 } : open,
  ),
});

/** Whether this was heard before. */
export const isRepeat = (tells: Tells, { from, tell }: Told): boolean => tell <= (tells.heard[from] ?? 0);

export const withHeard = (tells: Tells, { from, tell }: Told): Tells => ({
  ...tells,
  heard: { ...tells.heard, [from]: Math.max(tell, tells.heard[from] ?? 0) },
});

/** The effects of the tells that the last event made leave. */
export const tellEffects = ({ open, leaving }: Tells): Effect[] =>
  open.flatMap(({ id, to, command }) => (leaving.includes(id) ? { type: 'tell', commitment: tellCommitment(id), to, command } : []));

/** Whether somebody did this here, and neither time nor another thing that passes on what somebody did there. */
export const isPersonal = (event: AnyEvent): boolean => event.by.party !== 'time' && !('tell' in event);
