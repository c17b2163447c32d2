import { html } from 'hono/html';
import { siteName, toContent } from '#shared/domain/texts/web/frame.ts';
import type { SessionLimits } from '../session/limits.ts';
import type { Help, Me, Notice, SignedIn } from '../session/session-data.ts';
import { viewHeader } from './header.ts';
import { viewHelp } from './help.ts';
import type { Html } from './html.ts';
import { viewSessionEnd } from './session-end.ts';

/** Addresses of our own style and script. */
export type AssetUrls = { style: string; script: string };

/** What is around every page. Without `signedIn` it is a page for somebody who is not signed in. */
export type Frame = {
  assets: AssetUrls;
  signedIn: SignedIn | null;
  limits: SessionLimits;
  notice: Notice | null;
  path: string;
};

type Content = { title: string; body: Html };

const viewNotice = ({ kind, sentence }: Notice): Html =>
  html`<div class="utrecht-alert utrecht-alert--${kind}" role="status"><p class="utrecht-paragraph">${sentence}</p></div>`;

const meOf = (signedIn: SignedIn | null): Me | null => signedIn?.me ?? null;
const helpOf = (signedIn: SignedIn | null): Help => signedIn?.help ?? { contact: null };

/** The whole document: Dutch, one heading of the first level inside `body`, help at the same place on every page. */
export const layout = ({ title, body }: Content, { assets, signedIn, limits, notice, path }: Frame): Html =>
  html`<!doctype html>
    <html lang="nl" class="voorbeeld-theme ontwikkellijn-theme">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} – ${siteName}</title>
        <link rel="stylesheet" href="${assets.style}" />
        <script type="module" src="${assets.script}"></script>
      </head>
      <body class="utrecht-body">
        <a class="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">${toContent}</a>
        ${viewHeader(meOf(signedIn), path)}
        <main id="inhoud" class="ol-main" tabindex="-1">${notice === null ? '' : viewNotice(notice)} ${body}</main>
        <footer class="ol-footer">${viewHelp(helpOf(signedIn))} ${signedIn === null ? '' : viewSessionEnd(signedIn, limits)}</footer>
      </body>
    </html>`;
