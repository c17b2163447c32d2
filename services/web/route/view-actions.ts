import { html } from 'hono/html';
import { titleOf } from '#shared/domain/texts/web/commands.ts';
import { actionsTitle, noActions, notNowTitle } from '#shared/domain/texts/web/route.ts';
import { contractOf } from '../forms/contracts.ts';
import type { Html } from '../frame/html.ts';
import { addressOfAction, type RouteSeen } from './load-action.ts';
import { section } from './view-section.ts';

type Step = RouteSeen['next'][number];

/** What this person may do now, each as a link to its form; and for the rest, what is missing. The API says which is which. */
export const viewActions = ({ id, next }: Pick<RouteSeen, 'id' | 'next'>): Html => {
  const known = next.filter(({ command }) => contractOf(command) !== null);
  const allowed = known.filter((step) => step.allowed);
  const others = known.filter((step) => !step.allowed);
  const link = ({ command }: Step): Html => html`<li><a class="utrecht-link" href="${addressOfAction(id, command)}">${titleOf(command)}</a></li>`;
  const inside = html`${
    allowed.length === 0
      ? html`<p class="utrecht-paragraph">${noActions}</p>`
      : html`<ul class="ol-actions">
          ${allowed.map(link)}
        </ul>`
  }
  ${
    others.length === 0
      ? ''
      : html`<details>
          <summary>${notNowTitle}</summary>
          <dl class="ol-facts">
            ${others.map(
              ({ command, sentence }) =>
                html`<dt>${titleOf(command)}</dt>
                  <dd>${sentence ?? ''}</dd>`,
            )}
          </dl>
        </details>`
  }`;
  return section('doen', actionsTitle, inside, 'ol-actions-section');
};
