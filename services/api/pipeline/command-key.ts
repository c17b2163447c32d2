import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { CommandKey } from '#shared/ports/recording.ts';

const MAX_KEY_LENGTH = 255;

/** The headers that a command takes. */
export const commandHeaders = z.object({
  'Idempotency-Key': z
    .string('Stuur de kop Idempotency-Key mee: een nieuwe, willekeurige sleutel voor elke handeling')
    .regex(/^[\x21-\x7e]+$/, 'Gebruik in de Idempotency-Key alleen letters, cijfers en leestekens, zonder spaties')
    .max(MAX_KEY_LENGTH, `Gebruik in de Idempotency-Key hooguit ${String(MAX_KEY_LENGTH)} tekens`),
  'Based-On': z
    .string()
    .regex(/^\d{1,9}$/, 'Vul in Based-On de versie in van wat je zag, bijvoorbeeld 12')
    .transform(Number)
    .optional()
    .meta({
      description: 'De versie van wat je zag: een route, een bedrijf of een afwezigheid. Is die intussen veranderd, dan gebeurt er niets.',
      type: 'integer',
    }),
});

/** Separate caller, method, path and key: the same key for something else, or from somebody else, is another command. */
export type KeyParts = { personId: string; method: string; path: string; key: string };

/** One hash for these parts in this order. */
export const hashOf = (...parts: readonly string[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** The key of a command. The digest is salted with the id, so that equal bodies cannot be recognised across the journal. */
export const commandKeyOf = ({ personId, method, path, key }: KeyParts, body: Uint8Array): CommandKey => {
  const id = hashOf(personId, method, path, key);
  return { id, digest: createHash('sha256').update(id).update('\n').update(body).digest('hex') };
};

/** An id that is the same whenever the same command is sent again; UUID version 8 (RFC 9562: a hash of our own). */
export const derivedId = (...parts: readonly string[]): string => {
  const bytes = Buffer.from(hashOf(...parts), 'hex').subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
};
