import { pilotImportBody, pilotImportQuery, pilotImportView } from '#shared/contracts/pilot-import.ts';
import { endpoint, none } from '../endpoint.ts';
import { importPilot } from '../pilot-import/import-pilot.ts';

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
  handle: async ({ body, query, caller }, deps) => ({ status: 200 as const, body: await importPilot(body, { dryRun: query.dryRun, caller }, deps) }),
});
