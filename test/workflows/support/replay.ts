import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Worker } from '@temporalio/worker';
import { replayableHistory } from '#infra/temporal/readable-history.ts';
import { testBundle } from './bundle.ts';
import '#test/support/quiet.ts';

const HISTORIES = fileURLToPath(new URL('../../histories/', import.meta.url));

export type StoredHistory = { name: string; workflowId: string; history: unknown };

/** Every history that a release has stored, by version. */
export const storedHistories = async (): Promise<StoredHistory[]> => {
  const files = (await readdir(HISTORIES, { recursive: true })).filter((file) => file.endsWith('.json')).sort();
  return Promise.all(
    files.map(async (name) => {
      const { workflowId, history } = JSON.parse(await readFile(`${HISTORIES}${name}`, 'utf8'));
      return { name, workflowId, history };
    }),
  );
};

/** Replays a history with the workflows of this folder's `entry`; throws on a difference. */
export const replay = async (entry: string, { workflowId, history }: Pick<StoredHistory, 'workflowId' | 'history'>): Promise<void> => {
  await Worker.runReplayHistory({ workflowBundle: await testBundle(entry) }, replayableHistory(history as Parameters<typeof replayableHistory>[0]), workflowId);
};
