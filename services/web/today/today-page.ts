import { html } from 'hono/html';
import { todayList } from '#shared/contracts/commitment-list.ts';
import { isTodayFilter, todayLead, todayTitle, type TodayFilter } from '#shared/domain/texts/web/today.ts';
import { bulkLead, bulkTitle } from '#shared/domain/texts/web/bulk.ts';
import { titleOf } from '#shared/domain/texts/web/commands.ts';
import type { Html } from '../frame/html.ts';
import type { Page, Visit } from '../frame/page.ts';
import { bulkCommandsFor } from '../bulk/bulk-command.ts';
import { viewChooser } from '../bulk/view-bulk.ts';
import { ApiProblem } from '../api/api-problem.ts';
import { WebProblem } from '../http/web-problem.ts';
import { viewActionForm } from '../route/action-form.ts';
import { loadAction } from '../route/load-action.ts';
import type { Me } from '../session/session-data.ts';
import { todayAddress, type TodayView } from './today-address.ts';
import { viewFilters, viewItem, viewNothing, viewPaging, type Waiting } from './view-today.ts';

const PAGE_SIZE = 25;
/** An address that somebody made up, or of something that they may not see. */
const NOT_THERE = [400, 404];

const readPage = ({ api }: Visit, { filter, page }: TodayView) =>
  api.read('/me/commitments', todayList, { show: filter, page: String(page), limit: String(PAGE_SIZE) });

const viewIn = ({ query }: Visit): TodayView => {
  const { toon, bladzijde = '1', route, doe, bij } = query;
  const open = route === undefined || doe === undefined || bij === undefined ? null : { routeId: route, command: doe, commitment: bij };
  return { filter: isTodayFilter(toon) ? toon : 'mine', page: Math.max(1, Math.trunc(Number(bladzijde)) || 1), open };
};

/** The form that is open in place; null where nothing is, or where it can no longer be given. */
const openForm = async (visit: Visit, { open, ...rest }: TodayView): Promise<Html | null> => {
  if (open === null) return null;
  const back = todayAddress({ ...rest, open: null });
  try {
    const action = await loadAction(visit, open.routeId, open.command);
    if (!action.step.allowed) return await html`<p class="utrecht-paragraph">${action.step.sentence}</p>`;
    return await html`<h3 class="ol-small-heading">${titleOf(open.command)}</h3>
      ${viewActionForm({ visit, action, back, returnsTo: back })}`;
  } catch (error) {
    if (error instanceof WebProblem || (error instanceof ApiProblem && NOT_THERE.includes(error.problem?.status ?? 0))) return null;
    throw error;
  }
};

const viewBulk = (me: Me, list: TodayFilter | null): Html =>
  html`<section class="ol-section" aria-labelledby="samen-titel">
    <h2 class="utrecht-heading-2" id="samen-titel">${bulkTitle}</h2>
    <p class="utrecht-paragraph">${bulkLead}</p>
    ${viewChooser(me, [], list)}
  </section>`;

/** Everything that waits on the routes of this person, across all of them, in the order of its days: never a ranking of people. */
export const todayPage: Page = {
  path: '/vandaag',
  roles: ['coach', 'lead'],
  async get(visit) {
    const at = viewIn(visit);
    const [{ items: shown, counts, page, pages }, form] = await Promise.all([readPage(visit, at), openForm(visit, at)]);
    const { now, me } = visit;
    const seer = { meId: me.id, role: me.role, now, at: { ...at, page }, chooses: bulkCommandsFor(me).length > 0 };
    const isOpen = ({ routeId, id }: Waiting): boolean => at.open?.routeId === routeId && at.open.commitment === id;
    return {
      title: todayTitle,
      body: html`<h1 class="utrecht-heading-1">${todayTitle}</h1>
        ${viewFilters(counts, at.filter)}
        <div class="ol-section" id="lijst" data-fresh>
          <p class="utrecht-paragraph utrecht-paragraph--lead">${todayLead((counts.overdue ?? 0) + (counts.due ?? 0), counts.later ?? 0)}</p>
          ${
            shown.length === 0
              ? viewNothing(at.filter)
              : html`<ol class="ol-list">
                  ${shown.map((item) => viewItem(item, seer, isOpen(item) ? form : null))}
                </ol>`
          }
          ${viewPaging({ filter: at.filter, page, pages })}
        </div>
        ${shown.length > 0 && seer.chooses ? viewBulk(me, pages > 1 ? at.filter : null) : ''}`,
    };
  },
};
