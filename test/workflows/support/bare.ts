import * as wf from '@temporalio/workflow';

/** The least that an update can be: an empty workflow whose handler answers at once. What the engine is measured against. */
export async function bare(): Promise<void> {
  let count = 0;
  wf.setHandler(wf.defineUpdate<number>('touch'), () => ++count);
  await wf.condition(() => wf.workflowInfo().continueAsNewSuggested);
  await wf.continueAsNew();
}
