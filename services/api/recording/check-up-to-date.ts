import { eventSentence } from '#shared/domain/texts/event-sentence.ts';
import type { ApiDeps } from '../deps.ts';
import type { Caller } from '../permissions.ts';
import { problem } from '../problem.ts';
import type { RouteFile } from '../route-file.ts';
import { changesSeenBy } from '../view/seen-events.ts';

/** A page that shows less than its reader could see by now is stale: nothing happens, and the problem says what changed since. */
export const checkUpToDate = async ({ thing }: RouteFile, caller: Caller, basedOn: number | null, deps: ApiDeps): Promise<void> => {
  if (basedOn === null) return;
  const changes = await changesSeenBy(caller, thing, deps);
  if (changes.length <= basedOn) return;
  throw problem('changedMeanwhile', {
    changes: changes.slice(basedOn).map((event) => ({ at: event.at, type: event.type, sentence: eventSentence(event, caller.party) })),
  });
};
