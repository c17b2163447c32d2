import { html } from 'hono/html';
import { titleOf } from '#shared/domain/texts/web/commands.ts';
import { routeTitle } from '#shared/domain/texts/web/route.ts';
import type { Html } from '../frame/html.ts';
import type { Page, Reply, Visit } from '../frame/page.ts';
import { giveCommand } from '../forms/give-command.ts';
import { statusAfter, type Refused } from '../forms/refused.ts';
import { MORE } from '../forms/view-field.ts';
import { KEY_FIELD } from '../forms/view-form.ts';
import { firstOf } from '../session/typed.ts';
import { backFrom, viewActionForm } from './action-form.ts';
import { linkToRoute, nameOf } from './links.ts';
import { addressOfRoute, loadAction, type Action } from './load-action.ts';

const viewPage = (visit: Visit, action: Action, tried?: Refused): Reply => {
  const { view, step } = action;
  const back = backFrom(visit.query, addressOfRoute(view.id));
  const title = titleOf(step.command);
  const asked = visit.query['terug'];
  const form = (): Html => viewActionForm({ visit, action, back, ...(asked !== undefined && { returnsTo: back }), ...(tried !== undefined && { tried }) });
  const isForm = step.allowed || tried !== undefined || visit.isDraft;
  return {
    title: `${title}, ${nameOf(view)}`,
    status: statusAfter(tried ?? null),
    body: html`${linkToRoute(view)}
      <h1 class="utrecht-heading-1">${title}</h1>
      ${
        isForm
          ? form()
          : html`<p class="utrecht-paragraph utrecht-paragraph--lead">${step.sentence}</p>
              <p><a class="utrecht-link" href="${back}">${routeTitle(nameOf(view))}</a></p>`
      }`,
  };
};

const load = (visit: Visit): Promise<Action> => loadAction(visit, visit.params['routeId'] ?? '', visit.params['command'] ?? '');

/** One command of one route, as a form. It is shown where the API says that it is allowed now; sent, it is for the API to decide. */
export const actionPage: Page = {
  path: '/routes/:routeId/:command',
  roles: ['coach', 'lead', 'case-manager', 'process-coordinator', 'resident', 'employer'],
  get: async (visit) => viewPage(visit, await load(visit)),
  async post(visit) {
    const action = await load(visit);
    const { typed } = visit;
    if (firstOf(typed, MORE) !== '') return viewPage(visit, action, { errors: [], told: null, key: firstOf(typed, KEY_FIELD) });
    const outcome = await giveCommand(visit, action.step.path, action.fields, typed);
    if ('done' in outcome) return { to: backFrom(visit.query, addressOfRoute(action.view.id)), notice: outcome.done };
    return viewPage(visit, action, outcome);
  },
};
