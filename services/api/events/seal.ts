import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const POSITION_BYTES = 8;

export type Seal = {
  close(position: number, personId: string): string;
  /** Null for what was not sealed here, or for somebody else. */
  open(text: string, personId: string): number | null;
};

/**
 * Positions as callers get them. A bare position tells how much happens elsewhere, and that something happened which the caller may not see;
 * a sealed one is another text each time.
 */
export const createSeal = (secret: string): Seal => {
  const key = Buffer.from(secret, 'hex');
  return {
    close(position, personId) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(personId));
      const plain = Buffer.alloc(POSITION_BYTES);
      plain.writeBigUInt64BE(BigInt(position));
      return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]).toString('base64url');
    },
    open(text, personId) {
      const sealed = Buffer.from(text, 'base64url');
      if (sealed.length !== NONCE_BYTES + POSITION_BYTES + TAG_BYTES) return null;
      const cipher = createDecipheriv(CIPHER, key, sealed.subarray(0, NONCE_BYTES)).setAAD(Buffer.from(personId));
      cipher.setAuthTag(sealed.subarray(-TAG_BYTES));
      try {
        return Number(Buffer.concat([cipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES)), cipher.final()]).readBigUInt64BE());
      } catch {
        return null;
      }
    },
  };
};
