import {
  WithStartWorkflowOperation,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
  type Client,
} from '@temporalio/client';
import { ApplicationFailure, type Workflow } from '@temporalio/common';
import type { AnyCommand, AnyKind } from '#shared/domain/decider.ts';
import { newThing, REFUSED, STOPPED } from '#shared/domain/running-thing.ts';
import { kindOf, type ThingId } from '#shared/domain/thing.ts';
import type { CommandOutcome, Gateway } from '#shared/ports/gateway.ts';
import type { Journal } from '#shared/ports/journal.ts';
import type { CommandKey, Recording } from '#shared/ports/recording.ts';
import type { Applied } from '#shared/ports/running-thing.ts';
import { isPassing } from './grpc-status.ts';
import { createTurns } from './turns.ts';

type Deps = {
  client: Client;
  kinds: Readonly<Record<string, AnyKind>>;
  taskQueue: string;
  /** Asked before each further attempt, since the first may have been recorded meanwhile. */
  journal: Pick<Journal, 'answerTo'>;
  /** What a command led to is recorded from here, since the thing has answered and only waits to see it done. */
  recording: Pick<Recording, 'record'>;
  /** How long one command is tried, in ms. */
  patienceMs?: number;
};

/**
 * Updates in flight for one thing, from this process. The server takes ten in all and drops a workflow task under way whenever it turns one
 * more down, so that a crowd at one thing that merely retries would keep it from answering at all.
 */
const AT_ONCE = 5;
const FIRST_PAUSE_MS = 20;
const LONGEST_PAUSE_MS = 500;

/** Sends commands to things as Temporal updates; repeats what the server turns away in passing. */
export const createGateway = ({ client, kinds, taskQueue, journal, recording, patienceMs = 10_000 }: Deps): Gateway => {
  const attempt = (thing: ThingId, name: string, command: AnyCommand, key: CommandKey, start: boolean, untilMs: number): Promise<Applied> => {
    const options = { args: [command, key] as [AnyCommand, CommandKey], updateId: key.id };
    return client.withDeadline(untilMs, () =>
      start
        ? client.workflow.executeUpdateWithStart<Workflow, Applied, [AnyCommand, CommandKey]>(name, {
            ...options,
            startWorkflowOperation: new WithStartWorkflowOperation(kindOf(thing), {
              workflowId: thing,
              taskQueue,
              args: [newThing()],
              workflowIdConflictPolicy: 'USE_EXISTING',
            }),
          })
        : client.workflow.getHandle(thing).executeUpdate<Applied, [AnyCommand, CommandKey]>(name, options),
    );
  };

  const inTurn = createTurns(AT_ONCE);

  const recordInTurn = createTurns(1);

  /** Nobody waits for this: the command stands whatever becomes of it, and what cannot be recorded from here, the thing records. */
  const record = (thing: ThingId, { events }: Applied): void => {
    if (events !== null) void recordInTurn(thing, () => recording.record({ thing, events })).catch(() => undefined);
  };

  return {
    async send(thing, command, key, { start = false } = {}): Promise<CommandOutcome> {
      const name = kinds[kindOf(thing)]?.updateNames[command.type];
      if (name === undefined) throw new Error(`No update takes ${command.type} for ${kindOf(thing)}`);
      const untilMs = Date.now() + patienceMs;
      for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
        try {
          const applied = await inTurn(thing, () => attempt(thing, name, command, key, start, untilMs));
          record(thing, applied);
          return { outcome: 'accepted', sequence: applied.sequence };
        } catch (error) {
          const outcome = outcomeOf(error);
          if (outcome !== null) return outcome;
          if (Date.now() + pauseMs >= untilMs) return { outcome: 'unknown' };
        }
        await new Promise((resolve) => setTimeout(resolve, pauseMs * (0.5 + Math.random() / 2)));
        const recorded = await journal.answerTo(thing, key.id);
        if (recorded !== null) return { outcome: 'accepted', sequence: recorded.sequence };
      }
    },
  };
};

/** The answer an error stands for; null when another attempt may succeed. Throws what is a fault. */
const outcomeOf = (error: unknown): CommandOutcome | null => {
  if (error instanceof WorkflowUpdateFailedError && error.cause instanceof ApplicationFailure) {
    if (error.cause.type === REFUSED) return { outcome: 'refused', code: error.cause.message };
    if (error.cause.type === STOPPED) return { outcome: 'stopped' };
    throw error;
  }
  if (error instanceof WorkflowNotFoundError) return { outcome: 'missing' };
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError) return null;
  if (isPassing(error)) return null;
  throw error;
};
