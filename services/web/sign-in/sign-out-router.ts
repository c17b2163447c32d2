import { Router, type Request } from 'express';
import { sendPage } from '../frame/send-page.ts';
import { signedInOr, type Serving } from '../frame/serve-page.ts';
import { endsOf } from '../session/limits.ts';
import { endSession } from '../session/rotate.ts';
import { firstOf, typedIn } from '../session/typed.ts';
import { pageWithin, signInAddress } from './address.ts';
import { signOutPage } from './sign-in-page.ts';

const refererPath = (request: Request): string => {
  const referer = request.get('referer');
  if (referer === undefined) return '/';
  const { pathname, search } = new URL(referer);
  return pageWithin(`${pathname}${search}`);
};

/** Signing out, here or everywhere, and staying signed in for longer. */
export const createSignOutRouter = ({ deps, framing }: Serving): Router => {
  const router = Router({ strict: true, caseSensitive: true });

  router.get('/uitloggen', async (request, response) => {
    if (request.session.signedIn === undefined) {
      response.redirect(303, signInAddress({ page: '/', reason: 'out' }));
      return;
    }
    await signedInOr(request, { deps, framing });
    await sendPage(request, response, signOutPage(), framing);
  });

  router.post('/uitloggen', async (request, response) => {
    const { signedIn } = request.session;
    const isEverywhere = firstOf(typedIn(request.body), 'waar') === 'overal';
    const out = signInAddress({ page: '/', reason: isEverywhere ? 'everywhere' : 'out' });
    if (signedIn === undefined) {
      response.redirect(303, out);
      return;
    }
    if (isEverywhere) await deps.sessions.endAllOf(signedIn.subject);
    await endSession(request);
    const atProvider = await deps.relyingParty.endUrl(signedIn.tokens).catch(() => null);
    response.redirect(303, atProvider ?? out);
  });

  /** Being here is what keeps a session: this asks for nothing else. A script wants to know until when, a form goes back to its page. */
  router.post('/sessie', async (request, response) => {
    const signedIn = await signedInOr(request, { deps, framing });
    if (request.accepts(['html', 'json']) === 'json') response.json(endsOf(signedIn, framing.limits));
    else response.redirect(303, refererPath(request));
  });

  return router;
};
