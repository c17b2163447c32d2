/** How words are compared that people type: without capitals, accents, hyphens and double spaces. `E-mail` and `email` are one word. */
export const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[-_.]/gu, '').replace(/\s+/gu, ' ').trim();
