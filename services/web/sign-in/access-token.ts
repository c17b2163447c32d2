import type { Request } from 'express';
import type { RelyingParty, Renewed, Tokens } from '#infra/identity/relying-party.ts';
import { ApiProblem } from '../api/api-problem.ts';
import { SessionOver } from '../session/session-over.ts';

/** A token that ends within this time is renewed first, in ms. */
const MARGIN_MS = 30_000;

/**
 * The access token of whoever is signed in, renewed when it is about to end or when `again` says that it no longer counts. Requests of one
 * session that come together renew once: a refresh token may be worth something only one time.
 */
export const createAccessTokens = ({ relyingParty, now }: { relyingParty: RelyingParty; now: () => number }) => {
  const underWay = new Map<string, Promise<Renewed>>();

  const renewed = async (sessionId: string, tokens: Tokens): Promise<Tokens> => {
    const running = underWay.get(sessionId) ?? relyingParty.renew(tokens).finally(() => underWay.delete(sessionId));
    underWay.set(sessionId, running);
    const answer = await running;
    if (answer.outcome === 'unreachable') throw new ApiProblem(null);
    if (answer.outcome === 'ended') throw new SessionOver('ended');
    return answer.tokens;
  };

  return (request: Request) =>
    async (again: boolean): Promise<string> => {
      const { signedIn } = request.session;
      if (signedIn === undefined) throw new SessionOver('ended');
      if (again || signedIn.tokens.expiresAt - MARGIN_MS <= now()) signedIn.tokens = await renewed(request.sessionID, signedIn.tokens);
      return signedIn.tokens.accessToken;
    };
};
export type AccessTokens = ReturnType<typeof createAccessTokens>;
