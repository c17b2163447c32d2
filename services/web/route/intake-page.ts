import { html } from 'hono/html';
import { intakeLead, intakeOf, noIntakeNow } from '#shared/domain/texts/web/intake.ts';
import type { Page } from '../frame/page.ts';
import { linkToRoute, nameOf } from './links.ts';
import { readRoute } from './load-action.ts';
import { viewIntake } from './view-intake.ts';

/** The intake of one route, from the first contact to what comes after the plan; each of its forms leads back here. */
export const intakePage: Page = {
  path: '/routes/:routeId/intake',
  roles: ['coach', 'lead'],
  async get({ api, params }) {
    const view = await readRoute(api, params['routeId'] ?? '');
    const title = intakeOf(nameOf(view));
    return {
      title,
      body: html`${linkToRoute(view)}
        <h1 class="utrecht-heading-1">${title}</h1>
        ${
          view.intake === null
            ? html`<p class="utrecht-paragraph utrecht-paragraph--lead">${noIntakeNow}</p>`
            : html`<p class="utrecht-paragraph utrecht-paragraph--lead">${intakeLead}</p>
                ${viewIntake(view, view.intake)}`
        }`,
    };
  },
};
