import { randomUUID } from 'node:crypto';
import type { Ground } from './ground.ts';

const ROUND_MS = 5_000;

export type Work = { run: () => Promise<void> }[];

/** Finished pieces of work per second, `finish` included. */
export const perSecond = async (work: Work, finish: () => Promise<void>): Promise<number> => {
  const start = performance.now();
  let done = 0;
  await Promise.all(
    work.map(async ({ run }) => {
      while (performance.now() - start < ROUND_MS) {
        await run();
        done += 1;
      }
    }),
  );
  await finish();
  return (done * 1_000) / (performance.now() - start);
};

/** The barest update there is, to hold everything of ours against. */
export const aBare = async ({ side, taskQueue }: Ground): Promise<() => Promise<void>> => {
  const handle = await side.client.workflow.start('bare', { workflowId: `bare/${randomUUID()}`, taskQueue });
  return async () => {
    await handle.executeUpdate('touch', { updateId: randomUUID() });
  };
};

export const times = <Made>(count: number, make: () => Promise<Made>): Promise<Made[]> => Promise.all(Array.from({ length: count }, make));
