import { lateRecordingSentence } from '#shared/domain/texts/api-sentences.ts';
import type { ApiDeps } from '../deps.ts';
import { problem } from '../problem.ts';
import { recordingIdOf } from './recording-id.ts';
import type { Keyed } from './target.ts';

/** A command that is recorded: what it was for as the database now has it, or a problem where the key came with another body. */
export const answerRecorded = async <Body>({ target, key }: Keyed<Body>, digest: string) => {
  if (digest !== key.digest) throw problem('keyReused');
  return { status: 200 as const, body: await target.view() };
};

/** The same for a command that was recorded just now: its body is compared while the rest is read. */
export const answerJustRecorded = async <Body>(keyed: Keyed<Body>, { journal }: Pick<ApiDeps, 'journal'>) => {
  const { target, key } = keyed;
  const [recorded, body] = await Promise.all([journal.answerTo(target.thing, key.id), target.view()]);
  if (recorded === null) return answerLate(keyed);
  if (recorded.digest !== key.digest) throw problem('keyReused');
  return { status: 200 as const, body };
};

/** A command that is decided but cannot be read yet. */
export const answerLate = <Body>({ target, key }: Keyed<Body>) => {
  const location = `/v1${target.path}/recordings/${recordingIdOf(key)}`;
  return {
    status: 202 as const,
    body: { status: 'accepted' as const, sentence: lateRecordingSentence, location },
    headers: { Location: location, 'Retry-After': '1' },
  };
};

/** What became of a command: 202 until it can be read, never 404. */
export const answerFound = async <Body>(keyed: Keyed<Body>, { journal }: Pick<ApiDeps, 'journal'>) => {
  const answer = await journal.answerTo(keyed.target.thing, keyed.key.id);
  return answer === null ? answerLate(keyed) : answerRecorded(keyed, answer.digest);
};
