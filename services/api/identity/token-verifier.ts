import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import { z } from 'zod';

export type Verified = { outcome: 'verified'; subject: string; untilMs: number } | { outcome: 'expired' } | { outcome: 'invalid' } | { outcome: 'unreachable' };
export type TokenVerifier = {
  verify(token: string): Promise<Verified>;
  /** Whether the issuer can be asked for its keys now. */
  isReachable(): Promise<boolean>;
};

const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA'];
const TIMEOUT_MS = 3_000;
const CLOCK_TOLERANCE_S = 5;

const discovery = z.object({ issuer: z.string(), jwks_uri: z.url() });
type KeySet = ReturnType<typeof createRemoteJWKSet>;

/** Verifies bearer tokens with the keys that the issuer publishes; where those cannot be had, nobody is let through. */
export const createTokenVerifier = ({ issuer, audience }: { issuer: string; audience: string }): TokenVerifier => {
  let keys: KeySet | null = null;

  const discover = async (): Promise<KeySet> => {
    const answer = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    const found = discovery.parse(await answer.json());
    if (found.issuer !== issuer) throw new Error(`the issuer calls itself ${found.issuer}, not ${issuer}`);
    return createRemoteJWKSet(new URL(found.jwks_uri), { timeoutDuration: TIMEOUT_MS });
  };

  return {
    async verify(token) {
      try {
        keys ??= await discover();
        const { payload } = await jwtVerify(token, keys, {
          issuer,
          audience,
          algorithms: ALGORITHMS,
          clockTolerance: CLOCK_TOLERANCE_S,
          requiredClaims: ['exp', 'sub'],
        });
        const { sub = '', exp = 0 } = payload;
        return sub === '' ? { outcome: 'invalid' } : { outcome: 'verified', subject: sub, untilMs: exp * 1_000 };
      } catch (error) {
        return { outcome: outcomeOf(error) };
      }
    },
    async isReachable() {
      try {
        await (keys ?? (keys = await discover())).reload();
        return true;
      } catch {
        return false;
      }
    },
  };
};

/** jose throws its own classes for a token that is wrong; what the network or the issuer's answer causes has another class or code. */
const outcomeOf = (error: unknown): 'expired' | 'invalid' | 'unreachable' => {
  if (error instanceof errors.JWTExpired) return 'expired';
  const isAboutToken = error instanceof errors.JOSEError && !['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC'].includes(error.code);
  return isAboutToken ? 'invalid' : 'unreachable';
};
