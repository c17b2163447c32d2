import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import { isGrpcServiceError } from '@temporalio/client';
import proto from '@temporalio/proto';
import { msNumberToTs, optionalTsToMs } from '@temporalio/common/lib/time.js';

import type { ThingId } from '#shared/domain/thing.ts';
import type { Instant } from '#shared/domain/time/brands.ts';
import { instant, msOf } from '#shared/domain/time/amsterdam.ts';

/** Lets a thing's own time pass quickly. Only for demonstrations and tests: the server must allow time skipping. */
export type FastForward = {
  /** The thing's own time: real time plus everything skipped so far. */
  now(thing: ThingId): Promise<Instant>;
  /** Resolves when the thing's time has reached `at` and everything before it has happened; at once when `at` has passed already. */
  to(thing: ThingId, at: Instant): Promise<void>;
};

const { FAST_FORWARD_POLLING_RESULT_FAST_FORWARD_COMPLETED: COMPLETED, FAST_FORWARD_POLLING_RESULT_FAST_FORWARD_FAILED: FAILED } =
  proto.temporal.api.enums.v1.FastForwardPollingResult;
const ATTEMPTS = 20;

/** Each skip is one timer; a long life has thousands of them. The server's own default is 100. */
const MAX_SKIPS = 1_000_000;

/** @throws when the server can no longer reach the asked moment, with its reason. */
export function createFastForward(client: Client): FastForward {
  const { connection, options } = client;
  const where = (thing: ThingId) => ({ namespace: options.namespace, workflowExecution: { workflowId: thing, runId: '' } });

  async function now(thing: ThingId): Promise<Instant> {
    const { workflowExtendedInfo } = await connection.workflowService.describeWorkflowExecution({
      namespace: options.namespace,
      execution: { workflowId: thing },
    });
    return instant(optionalTsToMs(workflowExtendedInfo?.timeSkippingInfo?.currentTime) ?? Date.now());
  }

  async function to(thing: ThingId, at: Instant): Promise<void> {
    const distance = msOf(at) - msOf(await now(thing));
    if (distance <= 0) return;
    const id = randomUUID();
    const fastForwardConfig = { id, duration: msNumberToTs(distance) };
    await patiently(() =>
      connection.workflowService.updateWorkflowExecutionOptions({
        ...where(thing),
        workflowExecutionOptions: {
          timeSkippingConfig: { enabled: true, disablePropagation: true, maxSessionSkipCount: MAX_SKIPS, fastForwardConfig },
        },
        updateMask: { paths: ['time_skipping_config'] },
      }),
    );
    for (;;) {
      const answer = await connection.workflowService.pollWorkflowExecutionTimeSkipping({ ...where(thing), fastForwardId: id });
      if (answer.fastForwardPollingResult === COMPLETED) return;
      if (answer.fastForwardPollingResult === FAILED) throw new Error(`cannot fast-forward ${thing}: ${answer.failedReason}`);
    }
  }

  return { now, to };
}

/** Between two runs of a thing that continues as new the server may for a moment know none. */
async function patiently<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await ask();
    } catch (error) {
      if (attempt === ATTEMPTS || !isGrpcServiceError(error)) throw error;
      await sleep(50);
    }
  }
}
