import { Connection } from '@temporalio/client';
import proto from '@temporalio/proto';
import { setTimeout as sleep } from 'node:timers/promises';

const { TaskQueueType } = proto.temporal.api.enums.v1;

type Queue = { address: string; namespace: string; taskQueue: string };

/** Resolves when a worker has asked this queue for work since `sinceMs`; rejects when none has within `withinMs`. */
export async function untilPolled({ address, namespace, taskQueue }: Queue, sinceMs: number, withinMs: number): Promise<void> {
  const connection = await Connection.connect({ address });
  const lastAskedMs = async (): Promise<number> => {
    const { pollers } = await connection.workflowService.describeTaskQueue({
      namespace,
      taskQueue: { name: taskQueue },
      taskQueueType: TaskQueueType.TASK_QUEUE_TYPE_WORKFLOW,
    });
    return Math.max(0, ...pollers.map(({ lastAccessTime }) => Number(lastAccessTime?.seconds ?? 0) * 1_000 + 999));
  };
  try {
    const untilMs = Date.now() + withinMs;
    while ((await lastAskedMs()) < sinceMs) {
      if (Date.now() > untilMs) throw new Error(`no worker asks ${taskQueue} for work`);
      await sleep(50);
    }
  } finally {
    await connection.close();
  }
}
