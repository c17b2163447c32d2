import { problem } from '../problem.ts';
import type { Target } from './target.ts';

/** A page that shows less than its reader could see by now is stale: nothing happens, and the problem says what changed since. */
export const checkUpToDate = async <Body>(target: Target<Body>, basedOn: number | null): Promise<void> => {
  if (basedOn === null || (await target.version()) <= basedOn) return;
  throw problem('changedMeanwhile', { changes: (await target.changes()).slice(basedOn) });
};
