import { checkLine } from '#shared/domain/line/check-line.ts';
import { nextVersion } from '#shared/domain/line/lines.ts';
import { lineRefusals } from '#shared/domain/texts/line-refusals.ts';
import type { NewLineVersion, PublishedLine } from '#shared/ports/lines.ts';
import type { ApiDeps } from '../deps.ts';
import { problem, refusal } from '../problem.ts';
import { knownLines } from '../view/known-lines.ts';

type Deps = Pick<ApiDeps, 'lines'>;

/** Publishes the next version of a line once for each key; throws a problem that names everything in the way. */
export const publish = async (version: NewLineVersion, deps: Deps): Promise<PublishedLine> => {
  const before = await deps.lines.underKey(version.key);
  if (before !== null && before.digest !== version.digest) throw problem('keyReused');
  return before ?? publishNow(version, deps);
};

const publishNow = async (version: NewLineVersion, deps: Deps): Promise<PublishedLine> => {
  const { line } = version;
  const next = nextVersion(await knownLines(deps), line.id);
  if (next !== line.version) throw notNext(next);
  const problems = checkLine(line);
  if (problems.length > 0) throw refusal('lineInvalid', lineRefusals.lineInvalid(), { problems });
  const published = await deps.lines.publish(version);
  if (published !== null) return published;
  const meanwhile = await deps.lines.underKey(version.key); // the same, sent twice at once
  if (meanwhile === null) throw notNext(nextVersion(await knownLines(deps), line.id));
  return meanwhile;
};

const notNext = (next: number) => refusal('versionNotNext', lineRefusals.versionNotNext(next));
