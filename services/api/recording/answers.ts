import { lateRecordingSentence } from '#shared/domain/texts/api-sentences.ts';
import type { CommandKey } from '#shared/ports/recording.ts';
import type { ApiDeps } from '../deps.ts';
import type { Caller } from '../permissions.ts';
import { problem } from '../problem.ts';
import { readRouteFile } from '../route-file.ts';
import { viewRoute } from '../view/view-route.ts';
import { recordingIdOf } from './recording-id.ts';

/** A command that is recorded: the route as the database now has it, or a problem where the key came with another body. */
export const answerRecorded = async ({ routeId, caller, key }: { routeId: string; caller: Caller; key: CommandKey }, digest: string, deps: ApiDeps) => {
  if (digest !== key.digest) throw problem('keyReused');
  const file = await readRouteFile(routeId, deps);
  if (file === null) throw problem('notFound');
  return { status: 200 as const, body: await viewRoute(file, caller, deps) };
};

/** A command that is decided but cannot be read yet. */
export const answerLate = (routeId: string, key: CommandKey) => {
  const location = `/v1/routes/${routeId}/recordings/${recordingIdOf(key)}`;
  return {
    status: 202 as const,
    body: { status: 'accepted' as const, sentence: lateRecordingSentence, location },
    headers: { Location: location, 'Retry-After': '1' },
  };
};
