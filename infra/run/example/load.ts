import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { createCompanies } from '#infra/database/companies/companies.ts';
import { createDatabase, type Database } from '#infra/database/orm.ts';
import { createPeople } from '#infra/database/people/people.ts';
import { followImport } from '#infra/pilot/follow-import.ts';
import { createPilotImports } from '#infra/database/pilot-import/pilot-imports.ts';
import { dayOf, instant } from '#shared/domain/time/amsterdam.ts';
import { calendarDay } from '#shared/domain/time/calendar-day.ts';
import { admit } from './admit.ts';
import { ExampleNotLoaded, post, type ExampleApi } from './api-calls.ts';
import { exampleCompanies } from './companies.ts';
import { withDaysFrom } from './days-from-today.ts';
import { examplePeople, exampleResident } from './people.ts';
import { closeOneRoute, requestOneRoute } from './some-commands.ts';

const PILOT = new URL('./pilot.csv', import.meta.url);
const LEAD = 'leonie';
const FENNAS_BIRTHDAY = '1996-03-14';

/**
 * Fills an empty system with the example: people and companies, each company let into the brigade, then the pilot's spreadsheet through the API
 * as a lead would send it, one route that is closed, and one that was asked for just now. Again is harmless. Throws ExampleNotLoaded.
 */
export async function loadExample({ databaseUrl, ...api }: ExampleApi & { databaseUrl: string }): Promise<void> {
  const db = await createDatabase({ url: databaseUrl, poolSize: 2 });
  try {
    for (const { id, name, contactPersonId } of exampleCompanies) await createCompanies({ db }).save({ id, name, contactPersonId });
    for (const person of examplePeople) await createPeople({ db }).save(person);
    const today = dayOf(instant(Date.now()));
    await Promise.all(exampleCompanies.map((company) => admit(api, company, today)));
    const body = withDaysFrom(today, await readFile(PILOT, 'utf8'));
    await takeOver(api, body);
    await tieResident(db);
    await closeOneRoute(api, db, today);
    await requestOneRoute(api, today);
  } finally {
    await db.close();
  }
}

const begun = z.object({ importId: z.uuid() });

/** Sends the spreadsheet and waits until every route in it has begun. */
async function takeOver(api: ExampleApi, body: string): Promise<void> {
  const key = createHash('sha256').update(body).digest('hex');
  const { importId } = begun.parse(await post(api, { as: LEAD, path: '/pilot-imports', contentType: 'text/csv', body, key }));
  const following = { apiUrl: api.apiUrl, token: await api.tokenOf(LEAD), say: () => undefined };
  const { state, failed } = await followImport(`/v1/pilot-imports/${importId}`, following);
  if (state !== 'finished' || failed.length > 0) throw new ExampleNotLoaded(`the spreadsheet is ${String(state)}, ${String(failed.length)} rows failed`);
}

/** The resident who can sign in is the Fenna of the spreadsheet. */
async function tieResident(db: Database): Promise<void> {
  const day = calendarDay(FENNAS_BIRTHDAY);
  const [fenna] = day === null ? [] : await createPilotImports(db).registeredBornOn([day]);
  if (fenna !== undefined) await createPeople({ db }).save({ ...exampleResident, residentId: fenna.id });
}
