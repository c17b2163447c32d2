import { defaultPayloadConverter, fromPayloadsAtIndex, type Payload } from '@temporalio/common';
import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import type { AnyCommand } from '#shared/domain/decider.ts';
import type { ThingId } from '#shared/domain/thing.ts';
import type { CommandKey } from '#shared/ports/recording.ts';

export type Acknowledged = { command: AnyCommand; key: CommandKey };

/**
 * The commands that the last run of a thing accepted, in order: what may be acknowledged without being recorded when that run was ended
 * from outside. Empty when the server has forgotten the thing.
 */
export const acknowledgedCommands = async (client: Client, thing: ThingId): Promise<Acknowledged[]> => {
  try {
    const { events } = await client.workflow.getHandle(thing).fetchHistory();
    return (events ?? []).flatMap((event) => {
      const payloads = event.workflowExecutionUpdateAcceptedEventAttributes?.acceptedRequest?.input?.args?.payloads;
      return payloads?.length === 2 ? [read(payloads)] : [];
    });
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return [];
    throw error;
  }
};

const read = (payloads: Payload[]): Acknowledged => ({
  command: fromPayloadsAtIndex<AnyCommand>(defaultPayloadConverter, 0, payloads),
  key: fromPayloadsAtIndex<CommandKey>(defaultPayloadConverter, 1, payloads),
});
