import type { Companies, Company } from '#shared/ports/people.ts';
import { CompanyRow } from '../entities/company-row.ts';
import type { Database } from '../orm.ts';

const companyOf = ({ id, name, contactPersonId }: CompanyRow): Company => ({ id, name, contactPersonId });

/** The companies of the brigade. */
export const createCompanies = ({ db }: { db: Database }): Companies => ({
  async save(company) {
    await db.orm.em.fork().upsert(CompanyRow, company, { onConflictFields: ['id'] });
  },
  async byId(id) {
    const row = await db.orm.em.fork().findOne(CompanyRow, { id });
    return row === null ? null : companyOf(row);
  },
  byIds: async (ids) => (ids.length === 0 ? [] : await db.orm.em.fork().find(CompanyRow, { id: { $in: [...ids] } })).map(companyOf),
  all: async () => (await db.orm.em.fork().findAll(CompanyRow, { orderBy: { name: 'asc', id: 'asc' } })).map(companyOf),
});
