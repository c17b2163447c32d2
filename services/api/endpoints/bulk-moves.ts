import * as contracts from '#shared/contracts/bulk-move.ts';
import { thingId } from '#shared/domain/thing.ts';
import { previewRow } from '../bulk-moves/preview-row.ts';
import { runRow } from '../bulk-moves/run-row.ts';
import { sideBySide } from '../side-by-side.ts';
import { undoRow } from '../bulk-moves/undo-row.ts';
import { endpoint, none } from '../endpoint.ts';
import { derivedId } from '../pipeline/command-key.ts';
import { problem } from '../problem.ts';

/** Files of which a row told something; what may not be seen, told nothing. */
const shown = (rows: readonly { routeId: string; code: string | null }[]) =>
  rows.filter(({ code }) => code !== 'notFound').map(({ routeId }) => thingId('route', routeId));

export const previewBulkMove = endpoint({
  name: 'previewBulkMove',
  method: 'post',
  path: '/bulk-moves/_controleer',
  summary: 'Kijk op welke routes een handeling nu kan, en waarom op andere niet',
  permission: 'bulk-move:run',
  isSafe: true,
  params: none,
  query: none,
  body: contracts.bulkMoveBody,
  answers: { 200: contracts.bulkPreview },
  handle: async ({ body: { command, rows }, caller }, deps) => {
    const previewed = await sideBySide(rows, (row) => previewRow(row, command, caller, deps));
    return { status: 200 as const, body: { accepted: previewed.filter(({ accepted }) => accepted).length, rows: previewed }, shows: shown(previewed) };
  },
});

/** Every route decides for itself. The same again goes on where it stopped, and changes nothing where it was done. */
export const runBulkMove = endpoint({
  name: 'runBulkMove',
  method: 'post',
  path: '/bulk-moves',
  summary: 'Leg hetzelfde vast op een aantal routes',
  permission: 'bulk-move:run',
  params: none,
  query: none,
  body: contracts.bulkMoveBody,
  answers: { 200: contracts.bulkMove },
  handle: async ({ body: { command, rows }, caller, key }, deps) => {
    const routes = rows.map(({ routeId }) => routeId);
    const bulk = { id: derivedId(key.id, 'bulk-move'), digest: key.digest, keyId: key.id, command: command.type, by: caller.personId, routes };
    const kept = await deps.bulkMoves.keep(bulk);
    if (kept.digest !== key.digest) throw problem('keyReused');
    const done = await sideBySide(rows, (row) => runRow(row, command, key, caller, deps));
    return { status: 200 as const, body: { id: bulk.id, done: done.filter(({ outcome }) => outcome !== 'refused').length, rows: done }, shows: shown(done) };
  },
});

export const undoBulkMove = endpoint({
  name: 'undoBulkMove',
  method: 'post',
  path: '/bulk-moves/{bulkMoveId}/undo',
  summary: 'Maak een bulkhandeling ongedaan, per route zo ver als dat kan',
  permission: 'bulk-move:run',
  params: contracts.bulkMoveParams,
  query: none,
  body: contracts.undoBulkMoveBody,
  answers: { 200: contracts.bulkUndo },
  handle: async ({ params: { bulkMoveId }, caller }, deps) => {
    const bulk = await deps.bulkMoves.byId(bulkMoveId);
    if (bulk === null || (bulk.by !== caller.personId && caller.party !== 'lead')) throw problem('notFound');
    const rows = await sideBySide(bulk.routes, (routeId) => undoRow(routeId, bulk, caller, deps));
    return { status: 200 as const, body: { id: bulk.id, rows }, shows: shown(rows) };
  },
});
