/** Codes of Node's sockets and of PostgreSQL (class 08, 53300, 57P0x) that say: not there now, try again. */
const AWAY = /^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN|08...|53300|57P0[1-5])$/;
const AWAY_TEXT = /connection terminated|timeout exceeded when trying to connect|connection timeout|client has encountered a connection error/i;

const saysAway = (error: object): boolean =>
  ('code' in error && typeof error.code === 'string' && AWAY.test(error.code)) ||
  ('message' in error && typeof error.message === 'string' && AWAY_TEXT.test(error.message));

/** Whether a fault only says that something we need cannot be reached at the moment. Looks at what it says and wraps, not at its class. */
export const isDependencyAway = (error: unknown): boolean => {
  if (typeof error !== 'object' || error === null) return false;
  const cause = 'cause' in error ? error.cause : null;
  const several: unknown = 'errors' in error ? error.errors : null;
  return saysAway(error) || isDependencyAway(cause) || (Array.isArray(several) && several.some(isDependencyAway));
};
