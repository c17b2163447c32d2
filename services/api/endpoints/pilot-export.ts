import { pilotExport, pilotExportQuery } from '#shared/contracts/pilot-import.ts';
import { sheetNames } from '#shared/domain/texts/pilot-words.ts';
import { endpoint, none } from '../endpoint.ts';
import { exportPilot } from '../pilot-import/export-pilot.ts';

export const readPilotExport = endpoint({
  name: 'readPilotExport',
  method: 'get',
  path: '/exports/pilot',
  summary: 'Haal op hoe de pilot er nu voor staat, als spreadsheet',
  permission: 'pilot:export',
  params: none,
  query: pilotExportQuery,
  body: none,
  produces: 'text/csv',
  answers: { 200: pilotExport },
  handle: async ({ query: { kind } }, deps) => {
    const { csv, shows } = await exportPilot(kind, deps);
    return { status: 200 as const, body: csv, shows, headers: { 'Content-Disposition': `attachment; filename="${sheetNames[kind]}.csv"` } };
  },
});
