import { inSheetOrder } from '#shared/domain/pilot-import/sheet-kinds.ts';
import type { NewImport, PilotImport, PilotImports, RegisteredResident } from '#shared/ports/pilot-imports.ts';
import type { Database } from '../orm.ts';
import { statements } from './statements.ts';
import { takeTurn } from './turn.ts';

type OpenWork = NonNullable<Awaited<ReturnType<PilotImports['openWork']>>>;

export const createPilotImports = ({ orm, sql }: Pick<Database, 'orm' | 'sql'>): PilotImports => ({
  byDigest: async (digest) => (await sql.query<PilotImport>(statements.byDigest, [digest]))[0] ?? null,
  byId: async (id) => (await sql.query<PilotImport>(statements.byId, [id]))[0] ?? null,
  latest: (limit) => sql.query<PilotImport>(statements.latest, [limit]),
  begin: ({ id, digest, importedOn, by }, settings, rows) =>
    sql.transaction(async (query) => {
      await query(statements.keep, [id, digest, importedOn, by, JSON.stringify(settings)]);
      await query(statements.forgetRows, [id]);
      await query(statements.keepRows, [id, JSON.stringify(rows.map(({ row, work }) => ({ ...row, work })))]);
    }),
  open: async () => (await sql.query<NewImport>(statements.open, []))[0] ?? null,
  async openWork() {
    const [open] = await sql.query<OpenWork>(statements.openWork, []);
    return open === undefined ? null : { ...open, rows: open.rows.toSorted((a, b) => inSheetOrder(a.row, b.row)) };
  },
  async setStep(importId, key, step, code) {
    await sql.query(statements.setStep, [importId, key, step, code]);
  },
  async close(importId) {
    await sql.query(statements.close, [importId]);
  },
  takeTurn: async () => takeTurn(await orm.em.getConnection().getNativeClient()),
  registeredBornOn: (days) => sql.query<RegisteredResident>(statements.registeredBornOn, [days]),
  registeredWithoutBirthDate: () => sql.query<RegisteredResident>(statements.registeredWithoutBirthDate, []),
  routesThere: async (routeIds) => (await sql.query<{ route: string }>(statements.routesThere, [routeIds])).map(({ route }) => route),
});
