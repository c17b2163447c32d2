import * as oidc from 'openid-client';
import { isAtLeast } from './acr.ts';

/** What is kept between sending somebody to the identity provider and their return. */
export type PendingSignIn = { state: string; nonce: string; verifier: string };

/** `expiresAt` in ms, of the access token. */
export type Tokens = { accessToken: string; refreshToken: string | null; idToken: string | null; expiresAt: number };

export type Finished = { outcome: 'signedIn'; subject: string; tokens: Tokens } | { outcome: 'tooWeak' } | { outcome: 'failed' } | { outcome: 'unreachable' };
export type Renewed = { outcome: 'renewed'; tokens: Tokens } | { outcome: 'ended' } | { outcome: 'unreachable' };

/** Our side of OpenID Connect: code flow with PKCE, state and nonce, and nothing else. */
export type RelyingParty = {
  /** Where to send the browser, and what to remember of it. `asOther`: also where the identity provider knows somebody already. Rejects where it cannot be reached. */
  begin(options?: { asOther: boolean }): Promise<{ url: string; pending: PendingSignIn }>;
  /** `returnedTo` is the whole address on which the browser came back. */
  finish(returnedTo: URL, pending: PendingSignIn): Promise<Finished>;
  renew(tokens: Tokens): Promise<Renewed>;
  /** Where the browser signs out of the identity provider as well; null where that offers no such place. */
  endUrl(tokens: Tokens): Promise<string | null>;
  isReachable(): Promise<boolean>;
};

export type RelyingPartySettings = {
  issuer: string;
  clientId: string;
  /** Null for a public client, which PKCE alone protects. */
  clientSecret: string | null;
  scope: string;
  /** Where the browser comes back to after signing in and out; both are registered at the identity provider. */
  redirectUri: string;
  afterSignOut: string;
  acr: { levels: readonly string[]; minimum: string };
};

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];
const TIMEOUT_S = 5;
const FALLBACK_LIFETIME_S = 300;

export const createRelyingParty = ({ issuer, clientId, clientSecret, scope, redirectUri, afterSignOut, acr }: RelyingPartySettings): RelyingParty => {
  const server = new URL(issuer);
  const authentication = clientSecret === null ? oidc.None() : oidc.ClientSecretPost(clientSecret);
  let found: oidc.Configuration | null = null;

  const discover = async (): Promise<oidc.Configuration> => {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the library marks it so that nobody uses it elsewhere; this is for this machine alone
    const execute = server.protocol === 'http:' && LOOPBACK.includes(server.hostname) ? [oidc.allowInsecureRequests] : [];
    return (found ??= await oidc.discovery(server, clientId, {}, authentication, { execute, timeout: TIMEOUT_S }));
  };

  return {
    async begin({ asOther } = { asOther: false }) {
      const config = await discover();
      const pending = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() };
      const url = oidc.buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope,
        state: pending.state,
        nonce: pending.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(pending.verifier),
        code_challenge_method: 'S256',
        ...(asOther && { prompt: 'login' }),
        acr_values: acr.levels.slice(acr.levels.indexOf(acr.minimum)).join(' '),
      });
      return { url: url.href, pending };
    },
    async finish(returnedTo, { state, nonce, verifier }) {
      try {
        const checks = { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true };
        const answer = await oidc.authorizationCodeGrant(await discover(), returnedTo, checks);
        const claims = answer.claims();
        if (claims === undefined) return { outcome: 'failed' };
        if (!isAtLeast(typeof claims.acr === 'string' ? claims.acr : null, acr.minimum, acr.levels)) return { outcome: 'tooWeak' };
        return { outcome: 'signedIn', subject: claims.sub, tokens: tokensIn(answer, null) };
      } catch (error) {
        return { outcome: isRefusal(error) ? 'failed' : 'unreachable' };
      }
    },
    async renew(tokens) {
      if (tokens.refreshToken === null) return { outcome: 'ended' };
      try {
        return { outcome: 'renewed', tokens: tokensIn(await oidc.refreshTokenGrant(await discover(), tokens.refreshToken), tokens) };
      } catch (error) {
        return { outcome: isRefusal(error) ? 'ended' : 'unreachable' };
      }
    },
    async endUrl({ idToken }) {
      const config = await discover();
      if (config.serverMetadata().end_session_endpoint === undefined) return null;
      return oidc.buildEndSessionUrl(config, { post_logout_redirect_uri: afterSignOut, ...(idToken !== null && { id_token_hint: idToken }) }).href;
    },
    async isReachable() {
      await discover();
      return true;
    },
  };
};

const tokensIn = (answer: oidc.TokenEndpointResponse & oidc.TokenEndpointResponseHelpers, before: Tokens | null): Tokens => ({
  accessToken: answer.access_token,
  refreshToken: answer.refresh_token ?? before?.refreshToken ?? null,
  idToken: answer.id_token ?? before?.idToken ?? null,
  expiresAt: Date.now() + (answer.expiresIn() ?? FALLBACK_LIFETIME_S) * 1_000,
});

/** Whether the answer itself was wrong or a no; anything else says that there was no answer. */
const isRefusal = (error: unknown): boolean =>
  error instanceof oidc.AuthorizationResponseError ||
  error instanceof oidc.ResponseBodyError ||
  (error instanceof oidc.ClientError && error.code !== 'OAUTH_TIMEOUT');
