import { html } from 'hono/html';
import { z } from 'zod';
import { requestRouteBody } from '#shared/contracts/intake.ts';
import { lineList } from '#shared/contracts/line-list.ts';
import { registeredResident, registerResidentBody } from '#shared/contracts/resident.ts';
import { requestLead, requestTitle } from '#shared/domain/texts/web/request.ts';
import { bodyIn } from '../forms/body-in.ts';
import type { Field } from '../forms/field.ts';
import { errorsBefore } from '../forms/field-errors.ts';
import { fieldsOf } from '../forms/fields-of.ts';
import { formAsTyped } from '../forms/form-as-typed.ts';
import { noticeOf } from '../forms/give-command.ts';
import { refused, type Refused } from '../forms/refused.ts';
import { KEY_FIELD, viewForm } from '../forms/view-form.ts';
import { WebProblem } from '../http/web-problem.ts';
import type { Page, Reply, Visit } from '../frame/page.ts';
import { addressOfRoute } from '../route/load-action.ts';
import { firstOf } from '../session/typed.ts';

const PATH = '/aanmelden';

/** Who it is, and for which line; a coach who asks becomes the coach, somebody else leaves that open. */
const requested = requestRouteBody.omit({ coachId: true }).shape;
const contract = z.strictObject({ ...registerResidentBody.shape, ...requested });
const isOfRequest = ({ path }: Field): boolean => path in requested;

const loadFields = async ({ api, me }: Visit): Promise<Field[]> => {
  if (!me.permissions.includes('resident:register')) throw new WebProblem('notAllowed');
  const { items } = await api.read('/lines', lineList);
  const names = new Map(items.map(({ id, name }) => [id, name])); // a line is there once, however many versions it has
  return fieldsOf('requestRoute', contract, { lineId: [...names].map(([value, label]) => ({ value, label })) });
};

const viewPage = (visit: Visit, fields: readonly Field[], tried: Refused | null = null): Reply => {
  const form = viewForm({ ...formAsTyped({ visit, fields, tried }), action: PATH, version: null, back: '/', prefix: '' });
  return {
    title: requestTitle,
    status: tried === null ? 200 : 422,
    body: html`<h1 class="utrecht-heading-1">${requestTitle}</h1>
      <p class="utrecht-paragraph">${requestLead}</p>
      ${form}`,
  };
};

/** A resident is registered and asked a route for in one form; sent twice it is one resident and one request. */
export const requestPage: Page = {
  path: PATH,
  roles: ['coach', 'lead', 'case-manager', 'process-coordinator', 'care-partner'],
  get: async (visit) => viewPage(visit, await loadFields(visit)),
  async post(visit) {
    const { api, typed, me } = visit;
    const fields = await loadFields(visit);
    const key = firstOf(typed, KEY_FIELD);
    const wrong = errorsBefore(contract, bodyIn(fields, typed), fields); // before anybody is registered
    if (wrong.length > 0) return viewPage(visit, fields, { errors: wrong, told: null, key });
    const part = (wanted: boolean) =>
      bodyIn(
        fields.filter((field) => isOfRequest(field) === wanted),
        typed,
      );
    const registered = await api.ask('/residents', registeredResident, { body: part(false), key, basedOn: null });
    if (registered.outcome === 'refused') return viewPage(visit, fields, refused(registered.problem, fields, key));
    const { routeId } = registered.body;
    const given = await api.give(`/v1/routes/${routeId}/request`, { body: part(true), key: `${key}-request`, basedOn: null });
    if (given.outcome === 'refused') return viewPage(visit, fields, refused(given.problem, fields, key));
    const to = me.permissions.includes('route:read') ? addressOfRoute(routeId) : PATH;
    return { to, notice: noticeOf(given.outcome) };
  },
};
