import { createServer, type Server } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type CryptoKey } from 'jose';
import { AUDIENCE } from './names.ts';

export type Claims = { sub?: string; iss?: string; aud?: string; exp?: number; nbf?: number };

/** A real issuer on loopback: discovery, a key set, and tokens signed with its key. */
export type Issuer = {
  url: string;
  token(claims: Claims): Promise<string>;
  /** Signed by a key that the issuer never published. */
  forgedToken(claims: Claims): Promise<string>;
  /** Signed with a shared secret: an algorithm that is not allowed. */
  secretToken(claims: Claims): Promise<string>;
  unsignedToken(claims: Claims): string;
  close(): Promise<void>;
};

const HOUR_S = 3_600;
export const inSeconds = (seconds: number): number => Math.floor(Date.now() / 1_000) + seconds;

const listening = async (server: Server): Promise<string> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${String(address.port)}`;
};

export const anIssuer = async (): Promise<Issuer> => {
  const known = await generateKeyPair('ES256', { extractable: true });
  const strange = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(known.publicKey)), kid: 'one', alg: 'ES256', use: 'sig' };
  const server = createServer((request, response) => {
    const content = request.url === '/jwks' ? { keys: [jwk] } : { issuer: url, jwks_uri: `${url}/jwks` };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(content));
  });
  const url = await listening(server);
  const filled = ({ sub = 'nobody', iss = url, aud = AUDIENCE, exp = inSeconds(HOUR_S), nbf = inSeconds(-1) }: Claims) => ({ sub, iss, aud, exp, nbf });
  const sign = (claims: Claims, key: CryptoKey | Uint8Array, alg: string) =>
    new SignJWT(filled(claims)).setProtectedHeader({ alg, ...(alg === 'ES256' && { kid: 'one' }) }).sign(key);
  return {
    url,
    token: (claims) => sign(claims, known.privateKey, 'ES256'),
    forgedToken: (claims) => sign(claims, strange.privateKey, 'ES256'),
    secretToken: (claims) => sign(claims, new Uint8Array(32).fill(7), 'HS256'),
    unsignedToken: (claims) => new UnsecuredJWT(filled(claims)).encode(),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
