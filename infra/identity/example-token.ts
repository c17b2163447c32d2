import { importJWK, SignJWT, type JWK } from 'jose';

const LIFETIME = '8h';

export type TokenMaker = (subject: string) => Promise<string>;

/** Makes access tokens of the same form as those of a sign-in (RFC 9068), for trying the API and for tests. */
export async function createTokenMaker({ issuer, audience, signing }: { issuer: string; audience: string; signing: JWK }): Promise<TokenMaker> {
  const key = await importJWK(signing, 'RS256');
  return (subject) =>
    new SignJWT({ scope: 'api', client_id: 'example-token' })
      .setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', kid: signing.kid ?? '' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setSubject(subject)
      .setJti(crypto.randomUUID())
      .setIssuedAt()
      .setExpirationTime(LIFETIME)
      .sign(key);
}
