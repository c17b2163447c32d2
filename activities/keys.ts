import { createHash } from 'node:crypto';

/** One hash for these words, however often they are said. */
export const hashOf = (words: string): string => createHash('sha256').update(words).digest('hex');

/** The id of a mail: the same words are the same mail. */
export const messageIdOf = (words: string): string => `<${hashOf(words)}@ontwikkellijn>`;
