import { defaultPayloadConverter, fromPayloadsAtIndex } from '@temporalio/common';
import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import type { AnyCommand } from '#shared/domain/decider.ts';
import type { ThingId } from '#shared/domain/thing.ts';
import type { CommandKey } from '#shared/ports/recording.ts';
import type { ThingInput } from '#shared/ports/running-thing.ts';

/** What the last run of a thing began with, and the commands it accepted since, in order. */
export type LastRun = { input: ThingInput | null; accepted: { command: AnyCommand; key: CommandKey }[] };

/** Reads what may be acknowledged without being recorded, when a run was ended from outside. Empty when the server has forgotten the thing. */
export const lastRunOf = async (client: Client, thing: ThingId): Promise<LastRun> => {
  const run: LastRun = { input: null, accepted: [] };
  try {
    const { events } = await client.workflow.getHandle(thing).fetchHistory();
    for (const event of events ?? []) {
      const input = event.workflowExecutionStartedEventAttributes?.input?.payloads;
      if (input !== null && input !== undefined) run.input = fromPayloadsAtIndex<ThingInput>(defaultPayloadConverter, 0, input);
      const accepted = event.workflowExecutionUpdateAcceptedEventAttributes?.acceptedRequest?.input?.args?.payloads;
      if (accepted?.length !== 2) continue;
      run.accepted.push({
        command: fromPayloadsAtIndex<AnyCommand>(defaultPayloadConverter, 0, accepted),
        key: fromPayloadsAtIndex<CommandKey>(defaultPayloadConverter, 1, accepted),
      });
    }
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError)) throw error;
  }
  return run;
};
