import * as wf from '@temporalio/workflow';
import type { AnyKind } from '#shared/domain/decider.ts';
import { idOf, thingId } from '#shared/domain/thing.ts';
import type { ThingInput } from '#shared/ports/running-thing.ts';
import { QUIET_MS, sleepMs, workflowNow } from './clock.ts';
import { answerMessages } from './answer-messages.ts';
import { issueDue } from './issue-due.ts';
import { createLanes } from './lanes.ts';
import { createRecorder, reportStuck } from './recorder.ts';
import { createThing } from './thing.ts';

/** The workflow of a kind of thing: runs its decider for as long as the thing exists, one short history after another. */
export const runDecider =
  (kind: AnyKind) =>
  (input: ThingInput): Promise<void> =>
    // Ignores a cancel request: a thing is never ended from outside by accident.
    wf.CancellationScope.nonCancellable(() => live(kind, input));

const live = async (kind: AnyKind, input: ThingInput): Promise<void> => {
  const id = thingId(kind.name, idOf(wf.workflowInfo().workflowId));
  const thing = createThing(kind, id, input);

  // Exactly one timer, before anything else: whatever the rules are by the time this history is replayed, its first command stays the same.
  let alarm = false;
  void wf.sleep(sleepMs(thing.next(), Date.now())).then(() => {
    alarm = true;
  });

  const touched: { atMs: number | null } = { atMs: null };
  let reported = thing.stuck();
  const goOn = (): void => {
    touched.atMs = Date.now();
    lanes.start();
  };
  const touch = (isHanded = false): void => {
    recorder.start(isHanded);
    goOn();
  };
  const recorder = createRecorder(id, thing, goOn);
  const lanes = createLanes(id, thing, () => touch());
  answerMessages(kind, thing, touch);
  if (thing.unrecorded.length > 0 || thing.effects.length > 0) touch();

  const isIdle = (): boolean => (thing.unrecorded.length === 0 || thing.isStopped()) && !recorder.isBusy() && !lanes.isBusy();
  const isFull = (): boolean => wf.workflowInfo().continueAsNewSuggested && reported === thing.stuck();
  const nextMs = (): number => {
    const next = thing.next();
    return next === null ? Infinity : Date.parse(next.until);
  };

  await wf.condition(() => alarm || touched.atMs !== null);
  while (!isFull()) {
    if (issueDue(thing, workflowNow()) > 0) touch();
    const stuck = thing.stuck();
    if (stuck !== reported) {
      if (stuck !== null) await reportStuck(stuck);
      reported = stuck;
      continue;
    }
    if (isIdle() && (touched.atMs === null || Date.now() - touched.atMs >= QUIET_MS)) break;
    const quietMs = (isIdle() ? (touched.atMs ?? Date.now()) : Date.now()) + QUIET_MS;
    const wakeMs = Math.min(nextMs(), quietMs);
    await wf.condition(() => isFull() || nextMs() < wakeMs || thing.stuck() !== reported, Math.max(wakeMs - Date.now(), 1));
  }
  if (thing.sequence() === 0) return; // asked for, refused, never began: nothing to keep
  await wf.continueAsNew<(next: ThingInput) => Promise<void>>(thing.travel());
};
