import { randomUUID } from 'node:crypto';
import { html } from 'hono/html';
import { bulkMove, bulkPreview, bulkUndo } from '#shared/contracts/bulk-move.ts';
import type { ProblemBody } from '#shared/contracts/problem.ts';
import { routeList } from '#shared/contracts/route-list.ts';
import * as texts from '#shared/domain/texts/web/bulk.ts';
import { titleOf } from '#shared/domain/texts/web/commands.ts';
import { viewErrors } from '../forms/error-summary.ts';
import { toldOfDraft } from '../forms/form-as-typed.ts';
import { mayBeDone, refused, type Refused } from '../forms/refused.ts';
import { KEY_FIELD } from '../forms/view-form.ts';
import type { Html } from '../frame/html.ts';
import type { Page, Reply, Visit } from '../frame/page.ts';
import { firstOf } from '../session/typed.ts';
import { BULK_FIELD, bulkBody, bulkIn, ROUTE_FIELD, STEP_FIELD, type Bulk } from './bulk-command.ts';
import { withWholeList } from './whole-list.ts';
import { BULK_PATH, viewChange, viewChooser, viewFillIn, viewRows, viewRun, viewUndo, type ResidentNames } from './view-bulk.ts';

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

/** Who the routes are of, as far as the first of the list tells; the rest goes by its number. What was done is told without them as well. */
const readNames = async ({ api }: Visit): Promise<ResidentNames> => {
  const { items } = await api.read('/routes', routeList, { limit: AT_MOST }).catch(() => ({ items: [] }));
  return new Map(items.flatMap(({ id, residentName }) => (residentName === null ? [] : [[id, residentName] as const])));
};

const keyIn = ({ typed }: Visit): string => firstOf(typed, KEY_FIELD);

const refusedBulk = (visit: Visit, problem: ProblemBody, { fields }: Bulk): Refused => {
  const errors = problem.errors?.map((error) => ({ ...error, path: error.path.replace(/^command\./, '') }));
  return refused({ ...problem, ...(errors !== undefined && { errors }) }, fields, keyIn(visit));
};

const fillIn = (visit: Visit, bulk: Bulk, tried: Refused | null = null, isCut = false): Reply =>
  pageOf(
    titleOf(bulk.command),
    isCut ? texts.onFirst(bulk.routeIds.length) : texts.onSoMany(bulk.routeIds.length),
    viewFillIn(visit, bulk, tried),
    tried === null ? 200 : 422,
  );

/** What was sent may have been done: the same is offered again, with its key. */
const runAgain = (visit: Visit, bulk: Bulk, told: Html | null, status: number): Reply =>
  pageOf(titleOf(bulk.command), texts.onSoMany(bulk.routeIds.length), html`${told} ${viewRun(visit, bulk, bulk.routeIds, keyIn(visit))}`, status);

const undoAgain = (visit: Visit, told: Html | null, status: number): Reply =>
  pageOf(texts.undoTitle, texts.undoLead, html`${told} ${viewUndo(visit, firstOf(visit.typed, BULK_FIELD), keyIn(visit))}`, status);

const look = async (visit: Visit, bulk: Bulk): Promise<Reply> => {
  const body = bulkBody(bulk, visit.typed);
  const [asked, names] = await Promise.all([
    visit.api.ask('/bulk-moves/_controleer', bulkPreview, { body, key: randomUUID(), basedOn: null }),
    readNames(visit),
  ]);
  if (asked.outcome === 'refused') return fillIn(visit, bulk, refusedBulk(visit, asked.problem, bulk));
  const rows = asked.body.rows.map(({ routeId, accepted, sentence }) => ({
    ...{ routeId, isGood: accepted },
    sentence: accepted ? texts.canBeDone : (sentence ?? texts.cannotBeDone),
  }));
  const can = rows.filter(({ isGood }) => isGood).map(({ routeId }) => routeId);
  return pageOf(
    titleOf(bulk.command),
    texts.previewLead(can.length, rows.length),
    html`${viewRows(rows, names)} ${viewRun(visit, bulk, can, randomUUID())} ${viewChange(visit, bulk, randomUUID())}`,
  );
};

const outcomes = { done: texts.rowDone, late: texts.rowLate, refused: texts.rowRefused };

const run = async (visit: Visit, bulk: Bulk): Promise<Reply> => {
  const asked = await visit.api.ask('/bulk-moves', bulkMove, { body: bulkBody(bulk, visit.typed), key: keyIn(visit), basedOn: null });
  if (asked.outcome === 'refused') {
    const tried = refusedBulk(visit, asked.problem, bulk);
    return mayBeDone(asked.problem) ? runAgain(visit, bulk, viewErrors(tried.errors), 503) : fillIn(visit, bulk, tried);
  }
  const { id, done, rows } = asked.body;
  const told = rows.map(({ routeId, outcome, sentence }) => ({ routeId, isGood: outcome !== 'refused', sentence: sentence ?? outcomes[outcome] }));
  const list = viewRows(told, await readNames(visit));
  return pageOf(titleOf(bulk.command), texts.resultLead(done, rows.length), html`${list} ${done === 0 ? '' : viewUndo(visit, id, randomUUID())}`);
};

const undo = async (visit: Visit): Promise<Reply> => {
  const path = `/bulk-moves/${encodeURIComponent(firstOf(visit.typed, BULK_FIELD))}/undo`;
  const asked = await visit.api.ask(path, bulkUndo, { body: {}, key: keyIn(visit), basedOn: null });
  if (asked.outcome === 'refused') {
    const { errors } = refused(asked.problem, [], keyIn(visit));
    return mayBeDone(asked.problem) ? undoAgain(visit, viewErrors(errors), 503) : pageOf(texts.undoTitle, asked.problem.detail, html``, 409);
  }
  const { rows } = asked.body;
  const undone = rows.filter((row) => row.undone).length;
  const told = rows.map(({ routeId, undone: isGood, sentence }) => ({ routeId, isGood, sentence: isGood ? texts.rowUndone : (sentence ?? texts.rowStands) }));
  return pageOf(texts.undoTitle, texts.undoneLead(undone, rows.length), viewRows(told, await readNames(visit)));
};

/** Nothing is done of itself: what was sent when nobody was signed in any more, or got no answer, is sent again by whoever sent it. */
const handle = async (asked: Visit): Promise<Reply> => {
  const { visit, isCut } = await withWholeList(asked);
  const { typed, me, isDraft } = visit;
  const step = firstOf(typed, STEP_FIELD);
  if (step === 'terug') return isDraft ? undoAgain(visit, toldOfDraft(visit), 200) : undo(visit);
  const bulk = await bulkIn(visit);
  const chosen = typed[ROUTE_FIELD] ?? [];
  if (bulk === null) {
    const lead = chosen.length === 0 ? texts.bulkNothing : texts.onSoMany(new Set(chosen).size);
    return pageOf(texts.bulkTitle, lead, chosen.length === 0 ? html`` : html`${viewChooser(me, chosen)}`);
  }
  if (step === 'doe') return isDraft ? runAgain(visit, bulk, toldOfDraft(visit), 200) : run(visit, bulk);
  return step === 'kijk' && !isDraft ? look(visit, bulk) : fillIn(visit, bulk, null, isCut);
};

/** One command for routes that were chosen on Today: filled in once, looked at per route, then done, and taken back as far as that is possible. */
export const bulkPage: Page = { path: BULK_PATH, roles: ['coach', 'lead'], get: handle, post: handle };
