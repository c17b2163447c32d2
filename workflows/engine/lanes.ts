import * as wf from '@temporalio/workflow';
import { TIME } from '#shared/domain/actor.ts';
import { laneOf, type OutcomeCommand } from '#shared/domain/effect.ts';
import type { ThingId } from '#shared/domain/thing.ts';
import type { Effects } from '#shared/ports/effects.ts';
import type { PendingEffect } from '#shared/ports/running-thing.ts';
import { workflowNow } from './clock.ts';
import type { Thing } from './thing.ts';

/** An effect tries for a minute; after that trying again is a commitment of the thing, visible to its owner. */
const effects = wf.proxyActivities<Effects>({
  startToCloseTimeout: '20 s',
  scheduleToCloseTimeout: '60 s',
  retry: { initialInterval: '500 ms', backoffCoefficient: 2, maximumInterval: '10 s' },
});

const run = async ({ key, effect }: PendingEffect, from: ThingId): Promise<OutcomeCommand> => {
  const about = { by: TIME, commitment: effect.commitment };
  try {
    if (effect.type === 'tell') {
      const told = await effects.tell(effect, key, from);
      return told.outcome === 'told' ? { ...about, type: 'told' } : { ...about, type: 'tellRefused', code: told.code };
    }
    const sent = await effects.send(effect, key, from);
    return sent.outcome === 'delivered' ? { ...about, type: 'delivered' } : { ...about, type: 'undeliverable', code: sent.code };
  } catch (error) {
    if (error instanceof wf.ActivityFailure) return { ...about, type: 'notYetDelivered' };
    throw error;
  }
};

/** Runs recorded effects, one after another for each receiver. An effect whose commitment is gone by then is not run. */
export const createLanes = (id: ThingId, thing: Thing, changed: () => void) => {
  const running = new Set<string>();

  const firstReadyIn = (lane: string): PendingEffect | undefined =>
    thing.effects.find(({ sequence, effect }) => laneOf(effect) === lane && thing.isRecorded(sequence));

  const drain = async (lane: string): Promise<void> => {
    for (let pending = firstReadyIn(lane); pending !== undefined; pending = firstReadyIn(lane)) {
      const outcome = thing.hasCommitment(pending.effect.commitment) ? await run(pending, id) : null;
      thing.effects.splice(thing.effects.indexOf(pending), 1);
      if (outcome !== null) thing.apply(outcome, null, workflowNow());
      changed();
    }
    running.delete(lane);
  };

  return {
    isBusy: () => running.size > 0,
    start(): void {
      for (const { sequence, effect } of [...thing.effects]) {
        const lane = laneOf(effect);
        if (running.has(lane) || !thing.isRecorded(sequence)) continue;
        running.add(lane);
        void wf.CancellationScope.nonCancellable(() => drain(lane));
      }
    },
  };
};
