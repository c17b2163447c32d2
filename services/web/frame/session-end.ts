import { html } from 'hono/html';
import { instant } from '#shared/domain/time/amsterdam.ts';
import { endsSoon, sessionEnds, stayedSignedIn, staySignedIn } from '#shared/domain/texts/web/sign-in.ts';
import { endsOf, type SessionLimits } from '../session/limits.ts';
import type { SignedIn } from '../session/session-data.ts';
import type { Html } from './html.ts';

/** Says when the session ends, from the first moment on; the script of the page makes it heard in time, and renews it without leaving the page. */
export const viewSessionEnd = (signedIn: SignedIn, limits: SessionLimits): Html => {
  const { idleAt, lastAt } = endsOf(signedIn, limits);
  return html`<form
    class="ol-session"
    method="post"
    action="/sessie"
    data-session-idle-at="${String(idleAt)}"
    data-session-last-at="${String(lastAt)}"
    data-session-warning="${endsSoon}"
    data-session-stayed="${stayedSignedIn}"
  >
    <p class="utrecht-paragraph utrecht-paragraph--small">${sessionEnds(instant(idleAt), instant(lastAt))}</p>
    <button class="utrecht-button utrecht-button--subtle" type="submit">${staySignedIn}</button>
  </form>`;
};
