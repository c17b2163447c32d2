import { randomUUID } from 'node:crypto';
import { html } from 'hono/html';
import { bulkMove, bulkPreview, bulkUndo } from '#shared/contracts/bulk-move.ts';
import type { ProblemBody } from '#shared/contracts/problem.ts';
import { routeList } from '#shared/contracts/route-list.ts';
import * as texts from '#shared/domain/texts/web/bulk.ts';
import { titleOf } from '#shared/domain/texts/web/commands.ts';
import { errorsIn, type FormError } from '../forms/field-errors.ts';
import { KEY_FIELD } from '../forms/view-form.ts';
import type { Html } from '../frame/html.ts';
import type { Page, Reply, Visit } from '../frame/page.ts';
import { firstOf } from '../session/typed.ts';
import { BULK_FIELD, bulkBody, bulkIn, ROUTE_FIELD, STEP_FIELD, type Bulk } from './bulk-command.ts';
import { BULK_PATH, viewChooser, viewFillIn, viewRows, viewRun, viewUndo, type ResidentNames } from './view-bulk.ts';

const toToday = html`<p><a class="utrecht-link" href="/vandaag">${texts.bulkToToday}</a></p>`;

const pageOf = (title: string, lead: string, inside: Html, status = 200): Reply => ({
  title,
  status,
  body: html`<h1 class="utrecht-heading-1">${title}</h1>
    <p class="utrecht-paragraph utrecht-paragraph--lead">${lead}</p>
    ${inside} ${toToday}`,
});

/** The most that the API lists at once: as many as one bulk move takes. */
const AT_MOST = '100';

/** Who the routes are of, as far as the first of the list tells; the rest goes by its number. */
const readNames = async ({ api }: Visit): Promise<ResidentNames> => {
  const { items } = await api.read('/routes', routeList, { limit: AT_MOST });
  return new Map(items.flatMap(({ id, residentName }) => (residentName === null ? [] : [[id, residentName] as const])));
};

const errorsOf = (problem: ProblemBody, { fields }: Bulk): FormError[] => {
  const errors = problem.errors?.map((error) => ({ ...error, path: error.path.replace(/^command\./, '') }));
  return errorsIn({ detail: problem.detail, ...(errors !== undefined && { errors }) }, fields);
};

const fillIn = (visit: Visit, bulk: Bulk, errors: readonly FormError[] = []): Reply =>
  pageOf(titleOf(bulk.command), texts.onSoMany(bulk.routeIds.length), viewFillIn(visit, bulk, errors), errors.length === 0 ? 200 : 422);

const look = async (visit: Visit, bulk: Bulk): Promise<Reply> => {
  const body = bulkBody(bulk, visit.typed);
  const [asked, names] = await Promise.all([
    visit.api.ask('/bulk-moves/_controleer', bulkPreview, { body, key: randomUUID(), basedOn: null }),
    readNames(visit),
  ]);
  if (asked.outcome === 'refused') return fillIn(visit, bulk, errorsOf(asked.problem, bulk));
  const rows = asked.body.rows.map(({ routeId, accepted, sentence }) => ({
    ...{ routeId, isGood: accepted },
    sentence: accepted ? texts.canBeDone : (sentence ?? texts.cannotBeDone),
  }));
  const can = rows.filter(({ isGood }) => isGood).map(({ routeId }) => routeId);
  return pageOf(titleOf(bulk.command), texts.previewLead(can.length, rows.length), html`${viewRows(rows, names)} ${viewRun(visit, bulk, can)}`);
};

const outcomes = { done: texts.rowDone, late: texts.rowLate, refused: texts.rowRefused };

const run = async (visit: Visit, bulk: Bulk): Promise<Reply> => {
  const key = firstOf(visit.typed, KEY_FIELD);
  const asked = await visit.api.ask('/bulk-moves', bulkMove, { body: bulkBody(bulk, visit.typed), key, basedOn: null });
  if (asked.outcome === 'refused') return fillIn(visit, bulk, errorsOf(asked.problem, bulk));
  const { id, done, rows } = asked.body;
  const told = rows.map(({ routeId, outcome, sentence }) => ({ routeId, isGood: outcome !== 'refused', sentence: sentence ?? outcomes[outcome] }));
  const list = viewRows(told, await readNames(visit));
  return pageOf(titleOf(bulk.command), texts.resultLead(done, rows.length), html`${list} ${done === 0 ? '' : viewUndo(id)}`);
};

const undo = async (visit: Visit): Promise<Reply> => {
  const path = `/bulk-moves/${encodeURIComponent(firstOf(visit.typed, BULK_FIELD))}/message-undo`;
  const asked = await visit.api.ask(path, bulkUndo, { body: {}, key: firstOf(visit.typed, KEY_FIELD), basedOn: null });
  if (asked.outcome === 'refused') return pageOf(texts.undoMessages, asked.problem.detail, html``, 409);
  const rows = asked.body.rows.map(({ routeId, takenBack, notTakenBack, sentence }) => ({
    ...{ routeId, isGood: takenBack > 0 },
    sentence: [takenBack > 0 ? texts.takenBack(takenBack) : null, notTakenBack > 0 ? texts.notTakenBack(notTakenBack) : null, takenBack > 0 ? null : sentence]
      .filter((part) => part !== null)
      .join(' '),
  }));
  const total = asked.body.rows.reduce((sum, { takenBack }) => sum + takenBack, 0);
  return pageOf(texts.undoMessages, texts.takenBack(total), viewRows(rows, await readNames(visit)));
};

/** Nothing is done of itself: what was sent when nobody was signed in any more is looked at again first. */
const handle = async (visit: Visit): Promise<Reply> => {
  const { typed, me, isDraft } = visit;
  const step = firstOf(typed, STEP_FIELD);
  if (step === 'terug' && !isDraft) return undo(visit);
  const bulk = await bulkIn(visit);
  const chosen = typed[ROUTE_FIELD] ?? [];
  if (bulk === null) {
    const lead = chosen.length === 0 ? texts.bulkNothing : texts.onSoMany(new Set(chosen).size);
    return pageOf(texts.bulkTitle, lead, chosen.length === 0 ? html`` : html`${viewChooser(me, chosen)}`);
  }
  if (step === 'doe' && !isDraft) return run(visit, bulk);
  return step === 'kijk' || step === 'doe' ? look(visit, bulk) : fillIn(visit, bulk);
};

/** One command for routes that were chosen on Today: filled in once, looked at per route, then done, and taken back as far as that is possible. */
export const bulkPage: Page = { path: BULK_PATH, roles: ['coach', 'lead'], get: handle, post: handle };
