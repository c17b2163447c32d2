import { Connection } from '@temporalio/client';
import proto from '@temporalio/proto';
import { setTimeout as sleep } from 'node:timers/promises';
import { isThereAlready } from './grpc-status.ts';

/** How long Temporal keeps the history of a run that ended. Ours end every quiet minute; what must stay is in the journal. */
const RETENTION = proto.google.protobuf.Duration.fromObject({ seconds: 30 * 24 * 60 * 60 });

async function register({ workflowService }: Connection, namespace: string): Promise<void> {
  try {
    await workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod: RETENTION });
  } catch (error) {
    if (!isThereAlready(error)) throw error;
  }
}

async function attempt(address: string, namespace: string): Promise<void> {
  const connection = await Connection.connect({ address, connectTimeout: 3_000 });
  try {
    await connection.workflowService.describeNamespace({ namespace }).catch(() => register(connection, namespace));
    await connection.workflowService.listWorkflowExecutions({ namespace, pageSize: 1 });
  } finally {
    await connection.close();
  }
}

/** Registers the namespace where it is missing and returns when it answers questions. Rejects when the server has not done so within `withinMs`. */
export async function ensureNamespace(address: string, namespace: string, withinMs = 30_000): Promise<void> {
  const until = Date.now() + withinMs;
  for (;;)
    try {
      await attempt(address, namespace);
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
      await sleep(100);
    }
}
