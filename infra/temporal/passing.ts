import { isGrpcServiceError } from '@temporalio/client';

/** gRPC status codes of a server that is busy or away for a moment: cancelled, deadline, exhausted, aborted, internal, unavailable. */
const PASSING = new Set([1, 4, 8, 10, 13, 14]);

/** Whether the same request may succeed a little later. */
export const isPassing = (error: unknown): boolean => {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if (isGrpcServiceError(cause)) return PASSING.has(cause.code);
  }
  return false;
};
