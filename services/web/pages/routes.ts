import { html } from 'hono/html';
import { routeList } from '#shared/contracts/route-list.ts';
import { lineList } from '#shared/contracts/line-list.ts';
import { dayInWords } from '#shared/domain/texts/dates.ts';
import {
  coachColumn,
  dueColumn,
  moreRoutes,
  noCoach,
  noRoutes,
  residentColumn,
  routesLead,
  routesTitle,
  stageColumn,
  stageUnknown,
} from '#shared/domain/texts/web/routes.ts';
import { unnamedResident } from '#shared/domain/texts/web/today.ts';
import type { CalendarDay } from '#shared/domain/time/brands.ts';
import type { z } from 'zod';
import type { Html } from '../frame/html.ts';
import type { Page } from '../frame/page.ts';
import { shortId } from '../route/short-id.ts';

type Row = z.output<typeof routeList>['items'][number];

const viewRow = ({ id, stage, residentName, coach, dueOn }: Row, stageNames: ReadonlyMap<string, string>): Html =>
  html`<tr class="utrecht-table__row">
    <td class="utrecht-table__cell"><a class="utrecht-link" href="/routes/${id}">${residentName ?? unnamedResident(shortId(id))}</a></td>
    <td class="utrecht-table__cell">${stage === null ? stageUnknown : (stageNames.get(stage) ?? stage)}</td>
    <td class="utrecht-table__cell">${coach?.name ?? noCoach}</td>
    <td class="utrecht-table__cell">${dueOn === null ? '' : dayInWords(dueOn as CalendarDay)}</td>
  </tr>`;

const header = (text: string): Html => html`<th class="utrecht-table__header-cell" scope="col">${text}</th>`;

const viewTable = (rows: readonly Row[], stageNames: ReadonlyMap<string, string>): Html =>
  html`<div class="ol-table" tabindex="0" role="region" aria-label="${routesTitle}">
    <table class="utrecht-table">
      <thead class="utrecht-table__header">
        <tr>
          ${[residentColumn, stageColumn, coachColumn, dueColumn].map(header)}
        </tr>
      </thead>
      <tbody class="utrecht-table__body">
        ${rows.map((row) => viewRow(row, stageNames))}
      </tbody>
    </table>
  </div>`;

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
    const more = next === null ? '' : html`<p><a class="utrecht-link" href="/routes?${new URLSearchParams({ na: next }).toString()}">${moreRoutes}</a></p>`;
    return {
      title: routesTitle,
      body: html`<h1 class="utrecht-heading-1">${routesTitle}</h1>
        ${
          items.length === 0
            ? html`<p class="utrecht-paragraph">${noRoutes}</p>`
            : html`<p class="utrecht-paragraph">${routesLead}</p>
                ${viewTable(items, stageNames)}`
        }
        ${more}`,
    };
  },
};
