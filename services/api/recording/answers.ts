import { lateRecordingSentence } from '#shared/domain/texts/api-sentences.ts';
import type { ThingId } from '#shared/domain/thing.ts';
import type { CommandKey } from '#shared/ports/recording.ts';
import type { ApiDeps } from '../deps.ts';
import type { Caller } from '../permissions.ts';
import { problem } from '../problem.ts';
import { readRouteFile } from '../route-file.ts';
import { viewRoute } from '../view/view-route.ts';
import { recordingIdOf } from './recording-id.ts';

type Asked = { routeId: string; caller: Caller; key: CommandKey };

const viewNow = async ({ routeId, caller }: Asked, deps: ApiDeps) => {
  const file = await readRouteFile(routeId, deps);
  if (file === null) throw problem('notFound');
  return viewRoute(file, caller, deps);
};

/** A command that is recorded: the route as the database now has it, or a problem where the key came with another body. */
export const answerRecorded = async (asked: Asked, digest: string, deps: ApiDeps) => {
  if (digest !== asked.key.digest) throw problem('keyReused');
  return { status: 200 as const, body: await viewNow(asked, deps) };
};

/** The same for a command that was recorded just now: its body is compared while the route is read. */
export const answerJustRecorded = async (asked: Asked, thing: ThingId, deps: ApiDeps) => {
  const [recorded, body] = await Promise.all([deps.journal.answerTo(thing, asked.key.id), viewNow(asked, deps)]);
  if (recorded === null) return answerLate(asked.routeId, asked.key);
  if (recorded.digest !== asked.key.digest) throw problem('keyReused');
  return { status: 200 as const, body };
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
