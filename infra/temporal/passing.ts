import { isGrpcServiceError } from '@temporalio/client';

/** gRPC status codes of a server that is busy or away for a moment: cancelled, deadline, exhausted, a lost workflow task (failed precondition), aborted, internal, unavailable. */
const PASSING = new Set([1, 4, 8, 9, 10, 13, 14]);

/** Whether the same request may succeed a little later. */
export const isPassing = (error: unknown): boolean => {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if (isGrpcServiceError(cause)) return PASSING.has(cause.code);
  }
  return false;
};
