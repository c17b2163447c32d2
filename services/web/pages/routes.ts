import { html } from 'hono/html';
import type { z } from 'zod';
import { lineList } from '#shared/contracts/line-list.ts';
import { routeList } from '#shared/contracts/route-list.ts';
import { firstDue, moreRoutes, noCoach, noRoutes, routesLead, routesTitle, withCoach } from '#shared/domain/texts/web/routes.ts';
import type { CalendarDay } from '#shared/domain/time/brands.ts';
import type { Html } from '../frame/html.ts';
import type { Page } from '../frame/page.ts';
import { addressWith } from '../http/address-with.ts';
import { nameOrNumber } from '../route/links.ts';
import { addressOfRoute } from '../route/load-action.ts';

type Row = z.output<typeof routeList>['items'][number];

const viewRow = ({ id, stage, residentName, coach, dueOn }: Row, stageNames: ReadonlyMap<string, string>): Html =>
  html`<li class="ol-card">
    <p>
      <a class="utrecht-link" href="${addressOfRoute(id)}">${nameOrNumber(residentName, id)}</a>${
        stage === null ? '' : html`<span class="ol-quiet">, ${stageNames.get(stage) ?? stage}</span>`
      }
    </p>
    <p class="ol-quiet">
      ${coach === null ? noCoach : coach.name === null ? '' : withCoach(coach.name)} ${dueOn === null ? '' : firstDue(dueOn as CalendarDay)}
    </p>
  </li>`;

/** Every route that somebody may see, as the API lists them. */
export const routesPage: Page = {
  path: '/routes',
  roles: ['coach', 'lead', 'case-manager', 'process-coordinator', 'resident', 'employer', 'data-protection-officer'],
  async get({ api, query, me }) {
    const after = query['na'];
    const mayReadLines = me.permissions.includes('line:read');
    const [{ items, next }, lines] = await Promise.all([
      api.read('/routes', routeList, after === undefined ? {} : { after }),
      mayReadLines ? api.read('/lines', lineList) : { items: [] },
    ]);
    const stageNames = new Map(lines.items.flatMap(({ stages }) => stages.map(({ id, name }) => [id, name] as const)));
    const more = next === null ? '' : html`<p><a class="utrecht-link" href="${addressWith('/routes', { na: next })}">${moreRoutes}</a></p>`;
    const list = html`<p class="utrecht-paragraph">${routesLead}</p>
      <ol class="ol-list">
        ${items.map((row) => viewRow(row, stageNames))}
      </ol>`;
    return {
      title: routesTitle,
      body: html`<h1 class="utrecht-heading-1">${routesTitle}</h1>
        ${items.length === 0 ? html`<p class="utrecht-paragraph">${noRoutes}</p>` : list} ${more}`,
    };
  },
};
