import { Router, type Request } from 'express';
import { help } from '#shared/contracts/help.ts';
import { me } from '#shared/contracts/me.ts';
import { isSignInReason } from '#shared/domain/texts/web/sign-in.ts';
import type { Finished } from '#infra/identity/relying-party.ts';
import { createApi } from '../api/api.ts';
import { sendPage } from '../frame/send-page.ts';
import type { Serving } from '../frame/serve-page.ts';
import { limitRequests } from '../http/limits.ts';
import { rotate, saveSession } from '../session/rotate.ts';
import { pageWithin } from './address.ts';
import { signInPage, type SignInFailure } from './sign-in-page.ts';

type SignedInAnswer = Extract<Finished, { outcome: 'signedIn' }>;
type Settings = Serving & { url: string; signInsPerMinute: number };

const failureIn = ({ query }: Request): SignInFailure | null => {
  const text = query['fout'];
  return text === 'failed' || text === 'tooWeak' || text === 'unreachable' ? text : null;
};

/** Signing in: the page that offers it, the way to the identity provider, and the way back. */
export const createSignInRouter = ({ deps, framing, url, signInsPerMinute }: Settings): Router => {
  const router = Router({ strict: true, caseSensitive: true });
  const limit = limitRequests(signInsPerMinute);

  router.get('/inloggen', async (request, response) => {
    const reason = request.query['reden'];
    await sendPage(
      request,
      response,
      signInPage({
        to: pageWithin(request.query['naar']),
        reason: typeof reason === 'string' && isSignInReason(reason) ? reason : null,
        failure: failureIn(request),
        hasDraft: request.session.draft !== undefined,
      }),
      framing,
    );
  });

  router.get('/inloggen/begin', limit, async (request, response) => {
    const page = pageWithin(request.query['naar']);
    const begun = await deps.relyingParty.begin({ asOther: request.query['als'] === 'ander' }).catch(() => null);
    if (begun === null) {
      response.redirect(303, failed('unreachable', page));
      return;
    }
    request.session.pending = { ...begun.pending, page };
    await saveSession(request);
    response.redirect(303, begun.url);
  });

  /** A new session under a new id; of the old one only what was typed goes along. */
  const begin = async (request: Request, { subject, tokens }: SignedInAnswer): Promise<void> => {
    const api = createApi({ baseUrl: deps.apiUrl, accessToken: () => Promise.resolve(tokens.accessToken) });
    const [who, contact] = await Promise.all([api.read('/me', me), api.read('/me/help', help)]);
    const { draft } = request.session;
    await rotate(request);
    const now = Date.parse(deps.now());
    request.session.signedIn = { subject, tokens, me: who, help: contact, signedInAt: now, seenAt: now };
    if (draft !== undefined) request.session.draft = draft;
    await saveSession(request);
  };

  router.get('/aangemeld', limit, async (request, response) => {
    const { pending } = request.session;
    if (pending === undefined) {
      response.redirect(303, request.session.signedIn === undefined ? failed('failed', '/') : '/');
      return;
    }
    delete request.session.pending;
    const finished = await deps.relyingParty.finish(new URL(request.originalUrl, url), pending);
    if (finished.outcome === 'signedIn') await begin(request, finished);
    response.redirect(303, finished.outcome === 'signedIn' ? pending.page : failed(finished.outcome, pending.page));
  });

  return router;
};

const failed = (failure: SignInFailure, page: string): string => `/inloggen?${new URLSearchParams({ naar: page, fout: failure }).toString()}`;
