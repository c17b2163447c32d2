export { createBringNotices, createTellAnybody } from './bring-notices.ts';
export { createSend } from './send.ts';
export { createSendAnything, createSendDigest } from './send-digest.ts';
export { createTell } from './tell.ts';
