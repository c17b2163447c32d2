import * as wf from '@temporalio/workflow';
import type { ThingId } from '#shared/domain/thing.ts';
import type { JournalEvent, Recording } from '#shared/ports/recording.ts';
import type { Thing } from './thing.ts';

/** Recording is tried for ever: what was acknowledged is never dropped. Short intervals, so that an outage ends soon after its cause. */
const recording = wf.proxyActivities<Recording>({
  startToCloseTimeout: '15 s',
  retry: { initialInterval: '100 ms', backoffCoefficient: 2, maximumInterval: '2 s' },
});

const BATCH = 200;

/** The first events of the queue; the events of one command stay together, since a command is answered with its last. */
const nextBatch = (unrecorded: readonly JournalEvent[]): JournalEvent[] => {
  const end = unrecorded.findIndex((line, index) => index >= BATCH && line.key !== null);
  return unrecorded.slice(0, end === -1 ? unrecorded.length : end);
};

/** Drains the queue of unrecorded events in order, one batch at a time. `changed` is called after each. */
export const createRecorder = (id: ThingId, thing: Thing, changed: () => void) => {
  let busy = false;

  const drain = async (): Promise<void> => {
    while (thing.unrecorded.length > 0 && !thing.isStopped()) {
      const events = nextBatch(thing.unrecorded);
      const outcome = await recording.record({ thing: id, events });
      if (outcome.outcome === 'diverged') thing.stop({ code: 'diverged', detail: `sequence ${String(outcome.sequence)}` });
      else thing.unrecorded.splice(0, events.length);
      changed();
    }
    busy = false;
  };

  return {
    isBusy: () => busy,
    start(): void {
      if (busy || thing.unrecorded.length === 0 || thing.isStopped()) return;
      busy = true;
      void wf.CancellationScope.nonCancellable(drain);
    },
  };
};

/** Tells the operator why a thing stopped, until that is known. */
export const reportStuck = recording.reportStuck;
