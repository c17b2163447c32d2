import type { EntityManager } from '@mikro-orm/postgresql';
import { calendarDay } from '#shared/domain/time/calendar-day.ts';
import type { PilotImport, PilotImports, RegisteredResident } from '#shared/ports/pilot-imports.ts';
import type { Database } from '../orm.ts';
import { alone } from './alone.ts';
import { ImportedRow } from './imported-row.ts';
import { PilotImportRow } from './pilot-import-row.ts';

const resident = `select "id", "route_id" as "routeId", "given_name" as "givenName", "family_name" as "familyName", "birth_date" as "birthDate",
    exists (select from "snapshot" where "thing" = 'route/' || "route_id") as "hasRoute" from "resident"`;
const registeredBornOn = { name: 'registered-born-on', text: `${resident} where "birth_date" = any($1)` };
const registeredWithoutBirthDate = { name: 'registered-without-birth-date', text: `${resident} where "birth_date" is null` };
const routesThere = {
  name: 'routes-there',
  text: `select "route" from unnest($1::text[]) as "route" where exists (select from "snapshot" where "thing" = 'route/' || "route")`,
};

/** With its rows, in the order in which they are taken over. */
async function withRows(em: EntityManager, found: PilotImportRow | null): Promise<PilotImport | null> {
  const importedOn = found && calendarDay(found.importedOn);
  if (found === null || importedOn === null) return null;
  const { id, digest, by } = found;
  const rows = await em.find(ImportedRow, { importId: id }, { orderBy: { row: 'asc', key: 'asc' } });
  return {
    ...{ id, digest, importedOn, by },
    rows: rows.map(({ key, kind, row, residentId, routeId, step, code }) => ({
      ...{ key, kind, row, step },
      ...{ residentId: residentId ?? null, routeId: routeId ?? null, code: code ?? null },
    })),
  };
}

export const createPilotImports = ({ orm, sql }: Pick<Database, 'orm' | 'sql'>): PilotImports => ({
  async byDigest(digest) {
    const em = orm.em.fork();
    return withRows(em, await em.findOne(PilotImportRow, { digest }));
  },
  async byId(id) {
    const em = orm.em.fork();
    return withRows(em, await em.findOne(PilotImportRow, { id }));
  },
  async latest(limit) {
    const em = orm.em.fork();
    const found = await em.find(PilotImportRow, {}, { orderBy: { createdAt: 'desc', id: 'asc' }, limit });
    return (await Promise.all(found.map((one) => withRows(em, one)))).filter((one) => one !== null);
  },
  async begin({ rows, ...pilotImport }) {
    await orm.em.fork().transactional(async (em) => {
      await em.insert(PilotImportRow, pilotImport);
      await em.insertMany(
        ImportedRow,
        rows.map((row) => ({ ...row, importId: pilotImport.id })),
      );
    });
  },
  async setStep(importId, key, step, code) {
    await orm.em.fork().nativeUpdate(ImportedRow, { importId, key }, { step, code });
  },
  registeredBornOn: (days) => sql.query<RegisteredResident>(registeredBornOn, [days]),
  registeredWithoutBirthDate: () => sql.query<RegisteredResident>(registeredWithoutBirthDate, []),
  routesThere: async (routeIds) => (await sql.query<{ route: string }>(routesThere, [routeIds])).map(({ route }) => route),
  alone: async (work) => alone(await orm.em.getConnection().getNativeClient(), work),
});
