import { pilotImportBody, pilotImportList, pilotImportParams, pilotImportQuery, pilotImportView } from '#shared/contracts/pilot-import.ts';
import { endpoint, none } from '../endpoint.ts';
import { importPilot } from '../pilot-import/import-pilot.ts';
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
  answers: { 200: pilotImportView },
  handle: async ({ body, query, caller }, deps) => ({ status: 200 as const, ...(await importPilot(body, { dryRun: query.dryRun, caller }, deps)) }),
});

const aboutImports = { method: 'get', permission: 'route:import', query: none, body: none } as const;

export const listPilotImports = endpoint({
  ...aboutImports,
  name: 'listPilotImports',
  path: '/pilot-imports',
  summary: 'Wat er het laatst is overgenomen, en hoe ver dat is',
  params: none,
  answers: { 200: pilotImportList },
  handle: async (_, { pilotImports }) => ({ status: 200 as const, body: { items: (await pilotImports.latest(LATEST)).map(viewImport) } }),
});

export const readPilotImport = endpoint({
  ...aboutImports,
  name: 'readPilotImport',
  path: '/pilot-imports/{importId}',
  summary: 'Hoe ver het overnemen van een spreadsheet is',
  params: pilotImportParams,
  answers: { 200: pilotImportView },
  handle: async ({ params }, { pilotImports }) => {
    const found = await pilotImports.byId(params.importId);
    if (found === null) throw problem('notFound');
    return { status: 200 as const, body: viewImport(found) };
  },
});
