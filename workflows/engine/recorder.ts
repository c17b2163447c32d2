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

/** How long whoever asked for a command has to record it, before the thing sees to it. */
const ASKER_MS = 1_000;

/** On 2026-11-25 askers began to record. A history from before goes on without waiting for them. */
const ASKERS_RECORD = 'askers-record-2026-11-25';

/** The first events of the queue; the events of one command stay together, since a command is answered with its last. */
const nextBatch = (unrecorded: readonly JournalEvent[]): JournalEvent[] => {
  const end = unrecorded.findIndex((line, index) => index >= BATCH && line.key !== null);
  return unrecorded.slice(0, end === -1 ? unrecorded.length : end);
};

/**
 * Drains the queue of unrecorded events in order, one batch at a time. `changed` is called after each. What an asker was handed is given a moment
 * first: recorded by then, it costs a look, and all that came meanwhile costs the same one.
 */
export const createRecorder = (id: ThingId, thing: Thing, changed: () => void) => {
  let busy = false;
  let isWaitedFor = false;

  const drain = async (): Promise<void> => {
    while (thing.unrecorded.length > 0 && !thing.isStopped()) {
      if (!isWaitedFor && wf.patched(ASKERS_RECORD)) await wf.condition(() => isWaitedFor, ASKER_MS);
      isWaitedFor = false;
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
    /** `isHanded`: an asker is recording what is new. Everything else is recorded at once. */
    start(isHanded: boolean): void {
      isWaitedFor ||= !isHanded;
      if (busy || thing.unrecorded.length === 0 || thing.isStopped()) return;
      busy = true;
      void wf.CancellationScope.nonCancellable(drain);
    },
  };
};

/** Tells the operator why a thing stopped, until that is known. */
export const reportStuck = recording.reportStuck;
