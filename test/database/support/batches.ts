import type { Actor } from '#shared/domain/actor.ts';
import { thingId, type ThingId } from '#shared/domain/thing.ts';
import { instant } from '#shared/domain/time/amsterdam.ts';
import type { CalendarDay } from '#shared/domain/time/brands.ts';
import type { Batch, JournalEvent } from '#shared/ports/recording.ts';
import type { ErrandEvent } from './errand.ts';

const COACH: Actor = { party: 'coach', person: 'coach-1' };

export const anErrand = (name: string): ThingId => thingId('errand', name);

const momentOf = (sequence: number) => instant(Date.UTC(2026, 3, 1) + sequence * 60_000);

type Start = { coachId?: string | null; companyId?: string; dueOn?: string | null };

/** The first event of an errand, under sequence 1. */
export const started = ({ coachId = 'coach-1', companyId, dueOn = null }: Start = {}): JournalEvent => {
  const event: ErrandEvent = { type: 'errandStarted', coachId, dueOn: dueOn as CalendarDay | null, at: momentOf(1), by: COACH };
  return { sequence: 1, v: 2, key: { id: 'key-1', digest: 'digest-1' }, event: companyId === undefined ? event : { ...event, companyId } };
};

/** A later step; its key is its own unless told otherwise, null for one that time took. */
export const step = (sequence: number, size = 1, key: string | null = `key-${String(sequence)}`): JournalEvent => {
  const event: ErrandEvent = { type: 'stepTaken', size, at: momentOf(sequence), by: key === null ? { party: 'time', person: null } : COACH };
  return { sequence, v: 2, key: key === null ? null : { id: key, digest: `digest-${String(sequence)}` }, event };
};

export const moved = (sequence: number, dueOn: string | null): JournalEvent => {
  const event: ErrandEvent = { type: 'errandMoved', dueOn: dueOn as CalendarDay | null, at: momentOf(sequence), by: COACH };
  return { sequence, v: 2, key: { id: `key-${String(sequence)}`, digest: `digest-${String(sequence)}` }, event };
};

/** Steps from one sequence to another, both included. */
export const steps = (from: number, to: number): JournalEvent[] => Array.from({ length: to - from + 1 }, (_, n) => step(from + n));

export const batch = (thing: ThingId, ...events: JournalEvent[]): Batch => ({ thing, events });
