import { TIME } from '#shared/domain/actor.ts';
import { accept, refuse, type AnyCommand, type AnyEvent, type Commitment, type Decision, type Kind } from '#shared/domain/decider.ts';
import type { Effect, OutcomeCommand } from '#shared/domain/effect.ts';
import type { ThingId } from '#shared/domain/thing.ts';
import { DAY_MS } from '#shared/domain/time/amsterdam.ts';
import type { Instant } from '#shared/domain/time/brands.ts';

/** A second, tiny kind of thing: proves that the engine knows nothing about residents, and can be told to misbehave. */
export type ErrandCommand = AnyCommand &
  (
    | { type: 'begin'; dueAt: Instant | null }
    | { type: 'add'; amount: number }
    | { type: 'hand'; to: ThingId }
    | { type: 'receive'; from: string }
    | { type: 'write'; to: string }
    | { type: 'breakClock'; how: 'loop' | 'refuse' }
    | { type: 'mendClock' }
    | { type: 'end' }
    | { type: 'remind' | 'spin' | 'balk' }
    | { type: 'retry'; commitment: string }
    | OutcomeCommand
  );

export type ErrandEvent = AnyEvent &
  (
    | { type: 'begun'; dueAt: Instant | null }
    | { type: 'added'; amount: number }
    | { type: 'handed'; id: string; to: ThingId }
    | { type: 'received'; from: string }
    | { type: 'written'; id: string; to: string }
    | { type: 'reminded' | 'ended' | 'spun' | 'clockMended' }
    | { type: 'clockBroken'; how: 'loop' | 'refuse' }
    | { type: 'retried'; id: string }
    | { type: 'outcomeNoted'; id: string; outcome: OutcomeCommand['type']; code: string | null }
  );

type Waiting = { id: string; to: string; kind: 'hand' | 'write'; since: Instant; retryAt: Instant };

export type Errand = {
  begun: boolean;
  ended: boolean;
  total: number;
  counted: number;
  received: number;
  reminders: number;
  dueAt: Instant | null;
  brokenClock: 'loop' | 'refuse' | null;
  since: Instant;
  waiting: Waiting[];
  outcomes: Record<string, string>;
};

const later = (at: Instant, ms: number): Instant => new Date(Date.parse(at) + ms).toISOString() as Instant;
const RETRY_MS = 300_000;

const initial: Errand = {
  begun: false,
  ended: false,
  total: 0,
  counted: 0,
  received: 0,
  reminders: 0,
  dueAt: null,
  brokenClock: null,
  since: '2000-01-01T00:00:00.000Z' as Instant,
  waiting: [],
  outcomes: {},
};

const decide = (errand: Errand, command: ErrandCommand, at: Instant): Decision<ErrandEvent> => {
  const stamp = { at, by: command.by };
  switch (command.type) {
    case 'begin':
      return errand.begun ? refuse('alreadyBegun') : accept({ ...stamp, type: 'begun', dueAt: command.dueAt });
    case 'remind':
      return accept({ ...stamp, type: 'reminded' });
    case 'spin':
      return accept({ ...stamp, type: 'spun' });
    case 'balk':
      return refuse('timeSaysNo');
    case 'retry':
      return accept({ ...stamp, type: 'retried', id: command.commitment });
    case 'told':
    case 'tellRefused':
    case 'delivered':
    case 'undeliverable':
    case 'notYetDelivered':
      return accept({ ...stamp, type: 'outcomeNoted', id: command.commitment, outcome: command.type, code: 'code' in command ? command.code : null });
    case 'add':
    case 'hand':
    case 'receive':
    case 'write':
    case 'breakClock':
    case 'mendClock':
    case 'end':
      return errand.begun && !errand.ended ? acceptOpen(errand, command, stamp) : refuse('notOpen');
  }
};

const acceptOpen = (
  errand: Errand,
  command: Extract<ErrandCommand, { type: 'add' | 'hand' | 'receive' | 'write' | 'breakClock' | 'mendClock' | 'end' }>,
  stamp: { at: Instant; by: AnyCommand['by'] },
): Decision<ErrandEvent> => {
  const id = `${command.type}/${String(errand.counted)}`;
  switch (command.type) {
    case 'add':
      return command.amount > 0 ? accept({ ...stamp, type: 'added', amount: command.amount }) : refuse('notPositive');
    case 'hand':
      return accept({ ...stamp, type: 'handed', id, to: command.to });
    case 'receive':
      return accept({ ...stamp, type: 'received', from: command.from });
    case 'write':
      return accept({ ...stamp, type: 'written', id, to: command.to });
    case 'breakClock':
      return accept({ ...stamp, type: 'clockBroken', how: command.how });
    case 'mendClock':
      return accept({ ...stamp, type: 'clockMended' });
    case 'end':
      return accept({ ...stamp, type: 'ended' });
  }
};

const evolve = (errand: Errand, event: ErrandEvent): Errand => {
  const next = { ...errand, counted: errand.counted + 1 };
  switch (event.type) {
    case 'begun':
      return { ...next, begun: true, dueAt: event.dueAt, since: event.at };
    case 'added':
      return { ...next, total: errand.total + event.amount };
    case 'received':
      return { ...next, received: errand.received + 1 };
    case 'handed':
      return { ...next, waiting: [...errand.waiting, { id: event.id, to: event.to, kind: 'hand', since: event.at, retryAt: later(event.at, RETRY_MS) }] };
    case 'written':
      return { ...next, waiting: [...errand.waiting, { id: event.id, to: event.to, kind: 'write', since: event.at, retryAt: later(event.at, RETRY_MS) }] };
    case 'retried':
      return { ...next, waiting: errand.waiting.map((w) => (w.id === event.id ? { ...w, retryAt: later(event.at, RETRY_MS) } : w)) };
    case 'outcomeNoted':
      if (event.outcome === 'notYetDelivered') return { ...next, outcomes: { ...errand.outcomes, [event.id]: event.outcome } };
      return {
        ...next,
        waiting: errand.waiting.filter((w) => w.id !== event.id),
        outcomes: { ...errand.outcomes, [event.id]: event.code ?? event.outcome },
      };
    case 'reminded':
      return { ...next, reminders: errand.reminders + 1, dueAt: errand.dueAt === null ? null : later(errand.dueAt, DAY_MS) };
    case 'ended':
      return { ...next, ended: true, dueAt: null, waiting: [] };
    case 'clockBroken':
      return { ...next, brokenClock: event.how };
    case 'clockMended':
      return { ...next, brokenClock: null };
    case 'spun':
      return next;
  }
};

const commitments = (errand: Errand): Commitment<ErrandCommand>[] => {
  const owner = { party: 'coach', id: null } as const;
  const all: Commitment<ErrandCommand>[] = errand.waiting.map((w) => ({
    id: w.id,
    kind: w.kind,
    owner,
    since: w.since,
    until: w.retryAt,
    then: { type: 'retry', commitment: w.id, by: TIME },
  }));
  if (errand.dueAt !== null) all.push({ id: 'due', kind: 'due', owner, since: errand.since, until: errand.dueAt, then: { type: 'remind', by: TIME } });
  if (errand.brokenClock !== null) {
    all.push({
      id: 'broken',
      kind: 'broken',
      owner,
      since: errand.since,
      until: errand.since,
      then: { type: errand.brokenClock === 'loop' ? 'spin' : 'balk', by: TIME },
    });
  }
  return all.sort((a, b) => (a.until < b.until ? -1 : 1));
};

const react = (event: ErrandEvent, errand: Errand): Effect[] => {
  const id = event.type === 'handed' || event.type === 'written' || event.type === 'retried' ? event.id : null;
  const waiting = errand.waiting.find((w) => w.id === id);
  if (waiting === undefined) return [];
  return waiting.kind === 'hand'
    ? [
        {
          type: 'tell',
          commitment: waiting.id,
          to: waiting.to as ThingId,
          command: { type: 'receive', from: waiting.id, by: { party: 'operator', person: null } },
        },
      ]
    : [{ type: 'send', commitment: waiting.id, to: { party: 'coach', id: waiting.to }, template: 'reminder', facts: {} }];
};

export const errandKind: Kind<Errand, ErrandCommand, ErrandEvent> = {
  name: 'errand',
  version: 1,
  decider: { initial, decide, evolve, commitments, react },
  updateNames: Object.fromEntries(['begin', 'add', 'hand', 'receive', 'write', 'breakClock', 'mendClock', 'end'].map((name) => [name, name])),
  upcastEvent: (event) => event as ErrandEvent,
  upcastState: (state) => state as Errand,
  columns: (errand) => ({ stage: errand.ended ? 'ended' : 'open', coachId: null, companyId: null, otherCompanyId: null, residentId: null, dueOn: null }),
};
