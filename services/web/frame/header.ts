import { html } from 'hono/html';
import { partyTitle } from '#shared/domain/texts/parties.ts';
import { menu, signedInAs, siteName, toSignOut } from '#shared/domain/texts/web/frame.ts';
import type { Me } from '../session/session-data.ts';
import type { Html } from './html.ts';
import { navigationFor } from './navigation.ts';

const item = ({ to, label }: { to: string; label: string }, path: string): Html =>
  html`<li><a class="utrecht-link ol-nav-link" href="${to}" ${path === to || path.startsWith(`${to}/`) ? html`aria-current="page"` : ''}>${label}</a></li>`;

const viewMenu = (me: Me, path: string): Html => {
  const items = navigationFor(me);
  return items.length === 0
    ? html``
    : html`<nav class="ol-nav" aria-label="${menu}">
        <ul>
          ${items.map((each) => item(each, path))}
        </ul>
      </nav>`;
};

const viewPerson = ({ name, role }: Me): Html =>
  html`<p class="ol-person">${signedInAs(name, partyTitle(role))} <a class="utrecht-link" href="/uitloggen">${toSignOut}</a></p>`;

/** Where you are, where you can go, and as whom. */
export const viewHeader = (me: Me | null, path: string): Html =>
  html`<header class="ol-header">
    <div class="ol-header-inside">
      <a class="ol-brand" href="/">${siteName}</a>
      ${me === null ? '' : html`${viewMenu(me, path)} ${viewPerson(me)}`}
    </div>
  </header>`;
