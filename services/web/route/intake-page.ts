import { html } from 'hono/html';
import { intakeLead, intakeOf, noIntakeNow } from '#shared/domain/texts/web/intake.ts';
import { routeTitle } from '#shared/domain/texts/web/route.ts';
import type { Page } from '../frame/page.ts';
import { nameOf } from './action-page.ts';
import { addressOfRoute, readRoute } from './load-action.ts';
import { viewIntake } from './view-intake.ts';

/** The intake of one route, from the first contact to what comes after the plan; each of its forms leads back here. */
export const intakePage: Page = {
  path: '/routes/:routeId/intake',
  roles: ['coach', 'lead'],
  async get({ api, params }) {
    const view = await readRoute(api, params['routeId'] ?? '');
    const name = nameOf(view);
    return {
      title: intakeOf(name),
      body: html`<p class="utrecht-paragraph"><a class="utrecht-link" href="${addressOfRoute(view.id)}">${routeTitle(name)}</a></p>
        <h1 class="utrecht-heading-1">${intakeOf(name)}</h1>
        ${
          view.intake === null
            ? html`<p class="utrecht-paragraph utrecht-paragraph--lead">${noIntakeNow}</p>`
            : html`<p class="utrecht-paragraph utrecht-paragraph--lead">${intakeLead}</p>
                ${viewIntake(view, view.intake)}`
        }`,
    };
  },
};
