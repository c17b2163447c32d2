export { createSend } from './send.ts';
export { createTell } from './tell.ts';
