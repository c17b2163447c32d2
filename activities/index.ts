export { createBringNotices, createTellAnybody } from './bring-notices.ts';
export { createSend } from './send.ts';
export { createTell } from './tell.ts';
