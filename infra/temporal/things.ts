import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import { RESUME_UPDATE, STANDING_QUERY } from '#shared/domain/running-thing.ts';
import { kindOf, thingId, idOf, type ThingId } from '#shared/domain/thing.ts';
import type { Standing, ThingInput } from '#shared/ports/running-thing.ts';

/** Events in the history of a thing that sleeps: begun, its first task, and one timer; with one look round to spare. */
export const AT_REST_EVENTS = 8;

type Deps = { client: Client; taskQueue: string };

/** What operators may see and do of running things. */
export const createThings = ({ client, taskQueue }: Deps) => {
  const handle = (thing: ThingId) => client.workflow.getHandle(thing);

  /** `describe`, or null when the server knows no such thing. */
  const describe = async (thing: ThingId) => {
    try {
      return await handle(thing).describe();
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return null;
      throw error;
    }
  };
  const isRunning = async (thing: ThingId): Promise<boolean> => (await describe(thing))?.status.name === 'RUNNING';

  return {
    isRunning,

    /** Where a thing stands; null when it does not run. */
    standing: async (thing: ThingId): Promise<Standing | null> => ((await isRunning(thing)) ? await handle(thing).query<Standing>(STANDING_QUERY) : null),

    /** Every running thing of this kind. The server's list may be a second late. */
    async *running(kind: string): AsyncGenerator<ThingId, void, undefined> {
      const query = `WorkflowType = '${kind}' AND ExecutionStatus = 'Running'`;
      for await (const { workflowId } of client.workflow.list({ query })) yield thingId(kind, idOf(workflowId));
    },

    /** Whether a running thing is busy or was until a minute ago, so that a release must wait for it. */
    isAwake: async (thing: ThingId): Promise<boolean> => {
      const description = await describe(thing);
      return description?.status.name === 'RUNNING' && description.historyLength > AT_REST_EVENTS;
    },

    /** Starts a thing again from what is known of it. Refused by the server while it runs. */
    revive: async (thing: ThingId, input: ThingInput): Promise<void> => {
      await client.workflow.start(kindOf(thing), { workflowId: thing, taskQueue, args: [input], workflowIdConflictPolicy: 'FAIL' });
    },

    /** Lets a stopped thing look again. */
    resume: async (thing: ThingId): Promise<void> => {
      await handle(thing).executeUpdate(RESUME_UPDATE);
    },
  };
};
