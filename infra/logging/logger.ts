import { pino, type Logger } from 'pino';

/** Fields that may hold who somebody is or how they sign in, at the top and one level down. They never reach a log, whoever logs them. */
const PRIVATE = [
  'authorization',
  'cookie',
  'password',
  'token',
  'name',
  'givenName',
  'familyName',
  'birthDate',
  'email',
  'phone',
  'text',
  'note',
  'to',
  'subject',
  // a database error tells the row that it is about
  'detail',
  'where',
  'parameters',
];
const paths = [...PRIVATE.flatMap((field) => [field, `*.${field}`]), '*.headers.authorization', '*.headers.cookie'].filter((path) => path !== 'name');

/** JSON lines on standard output, for one process. `LOG_LEVEL` says from which weight on (default `info`). */
export const createLogger = (process_: 'api' | 'web' | 'worker'): Logger =>
  pino({ base: { process: process_ }, level: process.env['LOG_LEVEL'] ?? 'info', redact: { paths, censor: '[private]' } });
