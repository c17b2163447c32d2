import { CannotStart } from '#infra/run/cannot-start.ts';
import { publish } from './stack-address.ts';
import { makeTemplate } from './stack-database.ts';
import { endRun, sweepDeadRuns } from './stack-leftovers.ts';
import { startStack, type Stack } from './stack-processes.ts';

let stack: Stack | null = null;

export const stopShared = async (): Promise<void> => stack?.stop();

/** Started by jest once per run, and only when a test of the project "system" was selected. */
export default async function setUp(): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130)); // so that the exit hooks run
  process.on('exit', () => endRun(process.pid));
  try {
    sweepDeadRuns();
    stack = await startStack();
    await makeTemplate(stack.postgres.url);
    publish(stack.postgres.url, stack.temporal.address);
  } catch (error) {
    if (error instanceof CannotStart) error.stack = error.message;
    throw error;
  }
}
