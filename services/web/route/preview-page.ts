import { html } from 'hono/html';
import { previewView } from '#shared/contracts/line-change.ts';
import { lineList } from '#shared/contracts/line-list.ts';
import { titleOf } from '#shared/domain/texts/web/commands.ts';
import { ignoredTitle, keptTitle, lineNow, previewLead, previewOf, versionName, versionsTitle } from '#shared/domain/texts/web/preview.ts';
import type { Html } from '../frame/html.ts';
import type { Page } from '../frame/page.ts';
import { addressWith } from '../http/address-with.ts';
import { linkIfAllowed, linkToRoute, nameOf } from './links.ts';
import { addressOfPreview, addressOfRoute, readRoute, type RouteSeen } from './load-action.ts';
import { viewPlay } from './view-preview.ts';
import { section } from './view-section.ts';

type Looking = { view: RouteSeen; versions: readonly number[]; shown: number };

/** Which version of the line is played; only where there is something to choose. */
const viewVersions = ({ view: { id, line }, versions, shown }: Looking): Html | string =>
  versions.length < 2
    ? ''
    : html`<nav class="ol-filters" aria-label="${versionsTitle}">
        <ul>
          ${versions.map(
            (version) =>
              html`<li>
                <a href="${addressWith(addressOfPreview(id), { versie: String(version) })}" ${version === shown ? html`aria-current="page"` : ''}
                  >${versionName(version, version === line?.version)}</a
                >
              </li>`,
          )}
        </ul>
      </nav>`;

const CHANGE = 'changeLine';

const toChange = ({ view, shown }: Looking): Html | string => (shown === view.line?.version ? '' : linkIfAllowed(view, CHANGE, titleOf(CHANGE)));

/** What is still to come on a route, played twice: everybody keeps every promise, and nobody does anything. It changes nothing. */
export const previewPage: Page = {
  path: '/routes/:routeId/vooruitblik',
  roles: ['coach', 'lead'],
  async get({ api, params, query }) {
    const view = await readRoute(api, params['routeId'] ?? '');
    const { items } = await api.read('/lines', lineList);
    const versions = items.filter(({ id }) => id === view.line?.id).map(({ version }) => version);
    const asked = versions.find((version) => String(version) === query['versie']);
    const { line, kept, ignored } = await api.read(`${addressOfRoute(view.id)}/preview`, previewView, asked === undefined ? {} : { version: String(asked) });
    const looking = { view, versions, shown: line.version };
    return {
      title: previewOf(nameOf(view)),
      body: html`${linkToRoute(view)}
        <h1 class="utrecht-heading-1">${previewOf(nameOf(view))}</h1>
        <p class="utrecht-paragraph utrecht-paragraph--lead">${previewLead}</p>
        ${viewVersions(looking)}
        <p class="ol-quiet">${lineNow(line.name, line.version)}</p>
        ${toChange(looking)}
        <div class="ol-columns">${section('nagekomen', keptTitle, viewPlay(kept))} ${section('niets', ignoredTitle, viewPlay(ignored))}</div>`,
    };
  },
};
