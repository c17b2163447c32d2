/** Codes of Node's sockets and of PostgreSQL (class 08, 53300, 57P0x) that say: not there now, try again. */
const AWAY = /^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN|08...|53300|57P0[1-5])$/;
const AWAY_TEXT = /connection terminated|timeout exceeded when trying to connect|connection timeout|client has encountered a connection error/i;

/** Whether a fault only says that something we need cannot be reached at the moment. */
export const isDependencyAway = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return (
    AWAY.test(code) ||
    AWAY_TEXT.test(error.message) ||
    isDependencyAway(error.cause) ||
    (error instanceof AggregateError && error.errors.some(isDependencyAway))
  );
};
