import type { Actor } from '#shared/domain/actor.ts';
import { accept, refuse, type AnyEvent, type Commitment, type Kind } from '#shared/domain/decider.ts';
import type { CalendarDay, Instant } from '#shared/domain/time/brands.ts';

/** A thing small enough to see through: somebody does steps, and each step promises the next. */
export type Errand = {
  stage: 'new' | 'under-way' | 'done';
  coachId: string | null;
  companyId: string | null;
  dueOn: CalendarDay | null;
  steps: number;
  at: Instant;
};

export type ErrandEvent = { at: Instant; by: Actor } & (
  | { type: 'errandStarted'; coachId: string | null; companyId?: string; dueOn: CalendarDay | null }
  | { type: 'stepTaken'; size: number }
  | { type: 'errandMoved'; dueOn: CalendarDay | null }
  | { type: 'errandDone' }
);

type Apart<Event> = Event extends unknown ? Omit<Event, 'at'> : never;
export type ErrandCommand = Apart<ErrandEvent>;

const NEVER = '1970-01-01T00:00:00.000Z' as Instant;
const FAR = '2099-01-01T00:00:00.000Z' as Instant;

const evolve = (errand: Errand, event: ErrandEvent): Errand => {
  const at = event.at;
  if (event.type === 'errandStarted')
    return { ...errand, at, stage: 'under-way', coachId: event.coachId, companyId: event.companyId ?? null, dueOn: event.dueOn };
  if (event.type === 'stepTaken') return { ...errand, at, steps: errand.steps + event.size };
  return event.type === 'errandMoved' ? { ...errand, at, dueOn: event.dueOn } : { ...errand, at, stage: 'done', dueOn: null };
};

/** Under way: one promise of the coach for each step taken, at most three, and one of the lead. */
const commitments = ({ stage, coachId, steps, at }: Errand): Commitment<ErrandCommand>[] => {
  if (stage !== 'under-way') return [];
  const mine = Array.from({ length: Math.min(steps, 3) }, (_, n) => ({
    id: `step/${String(n)}`,
    kind: 'takeStep',
    owner: { party: 'coach' as const, id: coachId },
    since: at,
    until: FAR,
    then: null,
  }));
  const then: ErrandCommand = { type: 'stepTaken', size: 1, by: { party: 'time', person: null } };
  return [...mine, { id: 'watch', kind: 'watchErrand', owner: { party: 'lead', id: null }, since: at, until: FAR, then }];
};

/** Version 2 calls a step's `size` so; version 1 called it `length`. Version 2 of the state knows `companyId`. */
const upcastEvent = (event: AnyEvent & { length?: number; size?: number }, version: number): ErrandEvent =>
  (version < 2 && event.type === 'stepTaken' ? { ...event, size: event.length } : event) as ErrandEvent;

export const errandKind: Kind<Errand, ErrandCommand, ErrandEvent> = {
  name: 'errand',
  version: 2,
  decider: {
    initial: { stage: 'new', coachId: null, companyId: null, dueOn: null, steps: 0, at: NEVER },
    decide: (errand, command, now) => (errand.stage === 'done' ? refuse('errandDone') : accept({ ...command, at: now })),
    evolve,
    commitments,
    react: () => [],
  },
  updateNames: {},
  upcastEvent,
  upcastState: (state, version) => (version < 2 ? { ...(state as Errand), companyId: null } : (state as Errand)),
  columns: ({ stage, coachId, companyId, dueOn }) => ({ stage, coachId, companyId, otherCompanyId: null, residentId: null, dueOn }),
};

export const errandKinds = { errand: errandKind };
