import { setTimeout } from 'node:timers/promises';
import type { ApiClient } from '#services/api/client.ts';
import { createPilotImport, readPilotImport } from '#services/api/endpoints/pilot-import.ts';
import { columns, type ColumnId } from '#shared/domain/pilot-import/columns.ts';
import type { SharedGround } from '../support/api.ts';
import { aKey, bodyOf, daysAgo } from '../support/calls.ts';
import { companies, people } from '../support/people.ts';

type Cells = Partial<Record<ColumnId, string>>;

export const ANNA = 'anna@voorbeeld.example';

/** Anna can be found by her address, as the spreadsheet does. */
export const withAnnasAddress = async (save: (person: typeof people.anna) => Promise<void>): Promise<void> => save({ ...people.anna, email: ANNA });

const placed: Cells = {
  givenName: 'Fenna',
  familyName: 'Fabel',
  birthDate: '14-03-1996',
  coachEmail: ANNA,
  stage: 'Beschermde ontwikkelplek',
  requestedOn: daysAgo(300),
  stageStartedOn: daysAgo(240),
  hoursPerWeek: '20',
  ladderLevel: '4',
  companyName: companies[0]?.name ?? '',
  instrument: 'werkervaringsplaats',
  firstDayOn: daysAgo(240),
  lastContactOn: daysAgo(10),
};

/** A file as a spreadsheet saves it: one row for each set of differences from somebody who was placed eight months ago. */
export const aFile = (...rows: Cells[]): Uint8Array => {
  const cells = rows.map((row) => columns.map(({ id }) => ({ ...placed, ...row })[id] ?? ''));
  return Buffer.from([columns.map(({ header }) => header), ...cells].map((line) => line.join(';')).join('\r\n'));
};

/** So many people, each with a name of their own, numbered from `first`. */
export const aCrowd = (size: number, first = 1): Cells[] => Array.from({ length: size }, (_, place) => ({ familyName: `Fabel ${String(first + place)}` }));

const ASK_EVERY_MS = 20;

/** How an import is once nobody works at it any more. */
export const ended = async (client: ApiClient, importId: string | null) => {
  for (;;) {
    const view = bodyOf(await client.call(readPilotImport, { params: { importId: importId ?? '' } }));
    if (view.state !== 'running') return view;
    await setTimeout(ASK_EVERY_MS);
  }
};

/** Sends a file and waits for what comes of it. */
export const takenOver = async (client: ApiClient, body: Uint8Array) => {
  const { importId, warnings } = bodyOf(await client.call(createPilotImport, { body, query: {}, key: aKey() }));
  return { ...(await ended(client, importId)), warnings };
};

/** Everything that an import could have changed, to compare. */
export const everything = async ({ db }: SharedGround) => {
  const count = async (name: string, text: string) => (await db.sql.query<{ n: string }>({ name, text }, []))[0]?.n;
  return {
    residents: await count('count-residents', 'select count(*) as n from resident'),
    events: await count('count-events', "select count(*) as n from journal where type = any('{routeImported,companyAdmitted,contactAdded,placeOffered}')"),
    imports: await count('count-imports', 'select count(*) as n from pilot_import'),
  };
};
