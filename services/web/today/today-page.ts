import { html } from 'hono/html';
import { commitmentList } from '#shared/contracts/commitment-list.ts';
import { todayLead, todayTitle, type TodayFilter } from '#shared/domain/texts/web/today.ts';
import { titleOf } from '#shared/domain/texts/web/commands.ts';
import type { Html } from '../frame/html.ts';
import type { Page, Visit } from '../frame/page.ts';
import { ApiProblem } from '../api/api-problem.ts';
import { WebProblem } from '../http/web-problem.ts';
import { viewActionForm } from '../route/action-form.ts';
import { loadAction } from '../route/load-action.ts';
import { todayAddress, type TodayView } from './today-address.ts';
import { counted, filtered, isOwnFilter, isTodayFilter, pageFrom, type Waiting } from './today-model.ts';
import { viewFilters, viewItem, viewNothing, viewPaging } from './view-today.ts';

const PAGE_SIZE = 25;
/** More than anybody keeps an eye on; what lies behind it is later than all of these. */
const AT_MOST = 1_000;
const ASK = '500';
/** An address that somebody made up, or of something that they may not see. */
const NOT_THERE = [400, 404];

/** A coach sees everything on their own routes; whoever sees all routes asks for what is theirs, unless they look at that of others. */
const asksForAll = ({ me }: Visit, filter: TodayFilter): boolean => me.role === 'coach' || !isOwnFilter(filter);

const readAll = async ({ api }: Visit, all: boolean): Promise<Waiting[]> => {
  const items: Waiting[] = [];
  for (let after: string | null = null; ;) {
    const answer: { items: Waiting[]; next: string | null } = await api.read('/commitments', commitmentList, {
      limit: ASK,
      whose: all ? 'all' : 'mine',
      ...(after !== null && { after }),
    });
    items.push(...answer.items);
    if (answer.next === null || items.length >= AT_MOST) return items;
    after = answer.next;
  }
};

const viewIn = ({ query }: Visit): TodayView => {
  const { toon, bladzijde = '1', route, doe, bij } = query;
  const open = route === undefined || doe === undefined || bij === undefined ? null : { routeId: route, command: doe, commitment: bij };
  return { filter: isTodayFilter(toon) ? toon : 'mine', page: Number(bladzijde), open };
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

/** Everything that waits on the routes of this person, across all of them, in the order of its days: never a ranking of people. */
export const todayPage: Page = {
  path: '/vandaag',
  roles: ['coach', 'lead'],
  async get(visit) {
    const at = viewIn(visit);
    const all = asksForAll(visit, at.filter);
    const [items, form] = await Promise.all([readAll(visit, all), openForm(visit, at)]);
    const { now, me } = visit;
    const counts = counted(items, now, all);
    const { shown, page, pages } = pageFrom(filtered(items, at.filter, now), at.page, PAGE_SIZE);
    const seer = { role: me.role, now, at: { ...at, page } };
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
        </div>`,
    };
  },
};
