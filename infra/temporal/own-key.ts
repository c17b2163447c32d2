import { createHash } from 'node:crypto';
import type { CommandKey } from '#shared/ports/recording.ts';

/** The key of a command that the system gives by itself: the same words, from whatever process, are the same command. */
export const ownKey = (words: string): CommandKey => ({ id: createHash('sha256').update(words).digest('hex'), digest: '' });
