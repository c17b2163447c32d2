import { html } from 'hono/html';
import * as texts from '#shared/domain/texts/web/bulk.ts';
import { titleOf } from '#shared/domain/texts/web/commands.ts';
import { chooseOne } from '#shared/domain/texts/web/forms.ts';
import { filterNames, type TodayFilter, unnamedResident } from '#shared/domain/texts/web/today.ts';
import { formAsTyped } from '../forms/form-as-typed.ts';
import type { Refused } from '../forms/refused.ts';
import { hidden, KEY_FIELD, viewForm } from '../forms/view-form.ts';
import type { Html } from '../frame/html.ts';
import type { Visit } from '../frame/page.ts';
import { addressOfRoute } from '../route/load-action.ts';
import { shortId } from '../route/short-id.ts';
import { PERSON_FIELD } from '../session/drafts.ts';
import type { Me } from '../session/session-data.ts';
import { BULK_FIELD, bulkCommandsFor, COMMAND_FIELD, ROUTE_FIELD, STEP_FIELD, WHOLE_LIST_FIELD, type Bulk } from './bulk-command.ts';

export const BULK_PATH = '/vandaag/samen';
/** The form that the boxes on Today belong to. */
const BULK_FORM = 'samen';

/** The names of residents that this person may know, by their route. */
export type ResidentNames = ReadonlyMap<string, string>;

const hiddenRoutes = (routeIds: readonly string[]): Html[] => routeIds.map((routeId) => hidden(ROUTE_FIELD, routeId));

/** The box that chooses the route of something that waits. */
export const viewBox = (routeId: string, name: string): Html =>
  html`<p class="ol-option">
    <label
      ><input type="checkbox" form="${BULK_FORM}" name="${ROUTE_FIELD}" value="${routeId}" /> ${texts.chooseRoute}<span class="ol-hidden"> ${name}</span></label
    >
  </p>`;

/** The box that chooses all of a list that has more pages than one. */
const viewWholeList = (filter: TodayFilter): Html =>
  html`<p class="ol-option">
    <label><input type="checkbox" name="${WHOLE_LIST_FIELD}" value="${filter}" /> ${texts.wholeList(filterNames[filter])}</label>
  </p>`;

/** What to do with the routes that are chosen; nothing for whom there is nothing. `routeIds`: those chosen before; `list`: of which only a page is shown. */
export const viewChooser = (me: Me, routeIds: readonly string[] = [], list: TodayFilter | null = null): Html | string => {
  const commands = bulkCommandsFor(me);
  if (commands.length === 0) return '';
  return html`<form class="ol-form" id="${BULK_FORM}" method="post" action="${BULK_PATH}">
    ${hidden(PERSON_FIELD, me.id)} ${hiddenRoutes(routeIds)} ${list === null ? '' : viewWholeList(list)}
    <div class="utrecht-form-field">
      <label class="utrecht-form-label" for="samen-doe">${texts.bulkWhat}</label>
      <select class="utrecht-select utrecht-select--html-select" id="samen-doe" name="${COMMAND_FIELD}">
        <option value="">${chooseOne}</option>
        ${commands.map((command) => html`<option value="${command}">${titleOf(command)}</option>`)}
      </select>
    </div>
    <p class="ol-buttons"><button class="utrecht-button utrecht-button--secondary-action" type="submit">${texts.bulkGoOn}</button></p>
  </form>`;
};

/** What is the same for all these routes, as it was typed or as it begins. */
export const viewFillIn = (visit: Visit, { command, routeIds, fields }: Bulk, tried: Refused | null): Html =>
  viewForm({
    ...formAsTyped({ visit, fields, tried }),
    action: BULK_PATH,
    version: null,
    back: '/vandaag',
    prefix: '',
    also: html`${hidden(COMMAND_FIELD, command)} ${hidden(STEP_FIELD, 'kijk')} ${hiddenRoutes(routeIds)}`,
    button: texts.bulkLook,
  });

type Row = { routeId: string; isGood: boolean; sentence: string };

export const viewRows = (rows: readonly Row[], names: ResidentNames): Html =>
  html`<ul class="ol-list">
    ${rows.map(
      ({ routeId, isGood, sentence }) =>
        html`<li class="ol-card ${isGood ? 'ol-card--yours' : 'ol-card--overdue'}">
          <p><a class="utrecht-link" href="${addressOfRoute(routeId)}">${names.get(routeId) ?? unnamedResident(shortId(routeId))}</a></p>
          <p>${sentence}</p>
        </li>`,
    )}
  </ul>`;

const primary = (label: string): Html => html`<button class="utrecht-button utrecht-button--primary-action" type="submit">${label}</button>`;

/** Everything that was typed goes along, unseen. */
const allTyped = ({ typed, me }: Visit, bulk: Bulk): Html => {
  const filledIn = Object.entries(typed)
    .filter(([name]) => !name.startsWith('_'))
    .flatMap(([name, values]) => values.map((value) => hidden(name, value)));
  return html`${hidden(COMMAND_FIELD, bulk.command)} ${hidden(PERSON_FIELD, me.id)} ${filledIn}`;
};

/** Only the routes that can, take part. The key makes a double click one bulk move. */
export const viewRun = (visit: Visit, bulk: Bulk, accepted: readonly string[], key: string): Html | string =>
  accepted.length === 0
    ? ''
    : html`<form method="post" action="${BULK_PATH}">
        ${allTyped(visit, bulk)} ${hidden(KEY_FIELD, key)} ${hidden(STEP_FIELD, 'doe')} ${hiddenRoutes(accepted)}
        <p class="ol-buttons">${primary(texts.runOn(accepted.length))}</p>
      </form>`;

/** Back to what was filled in, for all the routes that were chosen. */
export const viewChange = (visit: Visit, bulk: Bulk, key: string): Html =>
  html`<form method="post" action="${BULK_PATH}">
    ${allTyped(visit, bulk)} ${hidden(KEY_FIELD, key)} ${hidden(STEP_FIELD, 'kies')} ${hiddenRoutes(bulk.routeIds)}
    <p class="ol-buttons"><button class="utrecht-button utrecht-button--secondary-action" type="submit">${texts.bulkChange}</button></p>
  </form>`;

export const viewUndo = ({ me }: Visit, bulkId: string, key: string): Html =>
  html`<form method="post" action="${BULK_PATH}">
    ${hidden(BULK_FIELD, bulkId)} ${hidden(STEP_FIELD, 'terug')} ${hidden(KEY_FIELD, key)} ${hidden(PERSON_FIELD, me.id)}
    <p class="utrecht-paragraph">${texts.undoLead}</p>
    <p class="ol-buttons"><button class="utrecht-button utrecht-button--secondary-action" type="submit">${texts.undoAll}</button></p>
  </form>`;
