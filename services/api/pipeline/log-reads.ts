import type { Request } from 'express';
import type { ThingId } from '#shared/domain/thing.ts';
import type { ApiDeps } from '../deps.ts';
import type { AnyEndpoint, Call } from '../endpoint.ts';

const MAX_REASON = 200;

/** The trace id of a W3C `traceparent` header, or null. */
const traceIdOf = (header: string | undefined): string | null => /^00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/.exec(header ?? '')?.[1] ?? null;

/** One line for each file that the answer shows; the purpose is what the caller says, or what the endpoint is for. */
export const logReads = async (
  { summary }: AnyEndpoint,
  { caller, file }: Pick<Call<unknown, unknown, unknown>, 'caller' | 'file'>,
  { shows = [] }: { shows?: readonly ThingId[] },
  request: Request,
  { readLog }: Pick<ApiDeps, 'readLog'>,
): Promise<void> => {
  const why = request.get('x-reason')?.trim().slice(0, MAX_REASON) ?? '';
  const traceId = traceIdOf(request.get('traceparent'));
  const files = file === null ? shows : [file.thing, ...shows];
  await readLog.write(...files.map((read) => ({ who: caller.personId, file: read, why: why === '' ? summary : why, traceId })));
};
