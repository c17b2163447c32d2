import type { AnyCommand, AnyEvent, AnyKind, Commitment, Decision } from '#shared/domain/decider.ts';
import type { Instant } from '#shared/domain/time/brands.ts';
import type { ThingId } from '#shared/domain/thing.ts';
import type { CommandKey, JournalEvent, StuckReport } from '#shared/ports/recording.ts';
import type { PendingEffect, ThingInput } from '#shared/ports/running-thing.ts';
import { createHandledKeys } from './handled-keys.ts';

/** A decider with its state in memory, between a command and its recording. Knows nothing of Temporal. */
export const createThing = (kind: AnyKind, id: ThingId, input: ThingInput) => {
  const { decider } = kind;
  let state: unknown = input.state === null ? decider.initial : kind.upcastState(input.state, input.v);
  let sequence = input.sequence;
  let stuck: StuckReport | null = input.stuck;
  let promises: Commitment<AnyCommand>[] | null = null;
  const unrecorded: JournalEvent[] = [...input.unrecorded];
  const effects: PendingEffect[] = [...input.effects];
  const handled = createHandledKeys(input.handled);

  const commitments = (): Commitment<AnyCommand>[] => (promises ??= decider.commitments(state));

  const take = (event: AnyEvent, key: CommandKey | null): void => {
    state = decider.evolve(state, event);
    promises = null;
    sequence += 1;
    unrecorded.push({ sequence, v: kind.version, key, event });
    decider.react(event, state).forEach((effect, n) => effects.push({ key: `${id}/${String(sequence)}/${String(n)}`, sequence, effect }));
  };

  return {
    unrecorded,
    effects,
    handled,
    commitments,
    sequence: () => sequence,
    stuck: () => stuck,
    /** A diverged thing takes no commands: what it would acknowledge could not be recorded. */
    isStopped: () => stuck?.code === 'diverged',
    state: () => state,
    decide: (command: AnyCommand, now: Instant): Decision<AnyEvent> => decider.decide(state, command, now),
    /** Decides and, if accepted, evolves at once. */
    apply(command: AnyCommand, key: CommandKey | null, now: Instant): Decision<AnyEvent> {
      const decision: Decision<AnyEvent> = decider.decide(state, command, now);
      if (!decision.accepted) return decision;
      decision.events.forEach((event, index) => {
        take(event, index === 0 ? key : null);
      });
      if (key !== null) handled.remember(key.id, sequence);
      return decision;
    },
    stop(report: Omit<StuckReport, 'thing' | 'sequence'>): void {
      stuck = { thing: id, sequence, ...report };
    },
    resume(): void {
      stuck = null;
    },
    /** Something must leave that may only leave when its event is recorded. */
    isEffectUnrecorded: (): boolean => effects.some(({ sequence: wantedBy }) => wantedBy > sequence - unrecorded.length),
    isRecorded: (atSequence: number): boolean => atSequence <= sequence - unrecorded.length,
    hasCommitment: (commitmentId: string): boolean => commitments().some((commitment) => commitment.id === commitmentId),
    /** The earliest commitment that time itself acts on; null when only people can go on. */
    next: (): Commitment<AnyCommand> | null => (stuck === null ? (commitments().find((commitment) => commitment.then !== null) ?? null) : null),
    /** All there is to know, for the next run. */
    travel: (): ThingInput => ({
      v: kind.version,
      state,
      sequence,
      handled: handled.pairs(new Set(unrecorded.map((line) => line.key?.id))),
      unrecorded,
      effects,
      stuck,
    }),
  };
};

export type Thing = ReturnType<typeof createThing>;
