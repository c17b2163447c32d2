import { isGrpcServiceError } from '@temporalio/client';

/** gRPC status codes of a server that is busy or away for a moment: cancelled, deadline, exhausted, a lost workflow task (failed precondition), aborted, internal, unavailable. */
const PASSING = [1, 4, 8, 9, 10, 13, 14];
const ALREADY_EXISTS = [6];

const hasStatus = (error: unknown, codes: readonly number[]): boolean => {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if (isGrpcServiceError(cause)) return codes.includes(cause.code);
  }
  return false;
};

/** Whether the same request may succeed a little later. */
export const isPassing = (error: unknown): boolean => hasStatus(error, PASSING);

/** Whether somebody else has made it meanwhile. */
export const isThereAlready = (error: unknown): boolean => hasStatus(error, ALREADY_EXISTS);
