import { calendarDay } from '#shared/domain/time/calendar-day.ts';
import type { PilotImports, RegisteredResident } from '#shared/ports/pilot-imports.ts';
import type { Database } from '../orm.ts';
import { alone } from './alone.ts';
import { ImportedRow } from './imported-row.ts';
import { PilotImportRow } from './pilot-import-row.ts';

const registeredBornOn = {
  name: 'registered-born-on',
  text: `select "id", "route_id" as "routeId", "given_name" as "givenName", "family_name" as "familyName", "birth_date" as "birthDate",
    exists (select from "snapshot" where "thing" = 'route/' || "route_id") as "hasRoute"
    from "resident" where "birth_date" = any($1)`,
};

export const createPilotImports = ({ orm, sql }: Pick<Database, 'orm' | 'sql'>): PilotImports => ({
  async byDigest(digest) {
    const em = orm.em.fork();
    const found = await em.findOne(PilotImportRow, { digest });
    const importedOn = found && calendarDay(found.importedOn);
    if (found === null || importedOn === null) return null;
    const rows = await em.find(ImportedRow, { importId: found.id }, { orderBy: { row: 'asc' } });
    return {
      id: found.id,
      digest,
      importedOn,
      by: found.by,
      rows: rows.map(({ key, row, residentId, routeId, step }) => ({ key, row, residentId, routeId, step })),
    };
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
  async setStep(importId, key, step) {
    await orm.em.fork().nativeUpdate(ImportedRow, { importId, key }, { step });
  },
  registeredBornOn: (days) => sql.query<RegisteredResident>(registeredBornOn, [days]),
  alone: async (work) => alone(await orm.em.getConnection().getNativeClient(), work),
});
