import { pilotImportBody, pilotImportList, pilotImportParams, pilotImportQuery, pilotImportView } from '#shared/contracts/pilot-import.ts';
import type { PilotImport } from '#shared/ports/pilot-imports.ts';
import type { ApiDeps } from '../deps.ts';
import { endpoint, none } from '../endpoint.ts';
import { importPilot, previewPilot } from '../pilot-import/import-pilot.ts';
import { goOnWithImport } from '../pilot-import/run-import.ts';
import { viewImport } from '../pilot-import/view-import.ts';
import { problem } from '../problem.ts';

const LATEST = 10;

export const createPilotImport = endpoint({
  name: 'createPilotImport',
  method: 'post',
  path: '/pilot-imports',
  summary: 'Neem de inwoners van een pilot over uit een spreadsheet',
  permission: 'route:import',
  params: none,
  query: pilotImportQuery,
  consumes: 'text/csv',
  body: pilotImportBody,
  answers: { 200: pilotImportView, 202: pilotImportView },
  handle: async ({ body, query, caller }, deps) => {
    if (query.dryRun) return { status: 200 as const, ...(await previewPilot(body, caller, deps)) };
    const begun = await importPilot(body, caller, deps);
    const headers = { Location: `/v1/pilot-imports/${begun.body.importId ?? ''}`, 'Retry-After': '1' };
    return { status: 202 as const, ...begun, headers };
  },
});

/** Whoever looks at an import that was cut off makes it go on, and sees that it does. */
const lookAt = async (read: () => Promise<PilotImport[]>, deps: ApiDeps): Promise<PilotImport[]> => {
  const found = await read();
  if (!found.some(({ isOpen, isRunning }) => isOpen && !isRunning)) return found;
  await goOnWithImport(deps);
  return read();
};

const aboutImports = { method: 'get', permission: 'route:import', query: none, body: none } as const;

export const listPilotImports = endpoint({
  ...aboutImports,
  name: 'listPilotImports',
  path: '/pilot-imports',
  summary: 'Wat er het laatst is overgenomen, en hoe ver dat is',
  params: none,
  answers: { 200: pilotImportList },
  handle: async (_, deps) => {
    const latest = await lookAt(() => deps.pilotImports.latest(LATEST), deps);
    return { status: 200 as const, body: { items: latest.map(viewImport) } };
  },
});

export const readPilotImport = endpoint({
  ...aboutImports,
  name: 'readPilotImport',
  path: '/pilot-imports/{importId}',
  summary: 'Hoe ver het overnemen van een spreadsheet is',
  params: pilotImportParams,
  answers: { 200: pilotImportView },
  handle: async ({ params }, deps) => {
    const [found] = await lookAt(async () => [await deps.pilotImports.byId(params.importId)].filter((one) => one !== null), deps);
    if (found === undefined) throw problem('notFound');
    return { status: 200 as const, body: viewImport(found) };
  },
});
