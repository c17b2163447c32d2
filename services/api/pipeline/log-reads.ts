import type { Request } from 'express';
import type { ThingId } from '#shared/domain/thing.ts';
import type { ApiDeps } from '../deps.ts';
import type { AnyEndpoint, Call } from '../endpoint.ts';

const MAX_REASON = 200;

/** The trace id of a W3C `traceparent` header, or null. */
const traceIdOf = (header: string | undefined): string | null => /^00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/.exec(header ?? '')?.[1] ?? null;

/** Writes one line for each file that is shown; the purpose is what the caller says, or what the endpoint is for. */
export const logReads = (
  { summary }: AnyEndpoint,
  { caller }: Pick<Call<unknown, unknown, unknown>, 'caller'>,
  request: Request,
  { readLog }: Pick<ApiDeps, 'readLog'>,
) => {
  const reason = request.get('x-reason')?.trim().slice(0, MAX_REASON) ?? '';
  const why = reason === '' ? summary : reason;
  const traceId = traceIdOf(request.get('traceparent'));
  return (files: readonly ThingId[]): Promise<void> => readLog.write(...files.map((file) => ({ who: caller.personId, file, why, traceId })));
};
