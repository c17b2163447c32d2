import type { People, Person } from '#shared/ports/people.ts';
import { PersonRow } from '../entities/person-row.ts';
import type { Database } from '../orm.ts';
import { createEndAccount } from './end-account.ts';

const personOf = ({ id, party, subject, name, email, phone, companyId, residentId }: PersonRow): Person => ({
  id,
  party,
  subject,
  name,
  email,
  phone,
  companyId,
  residentId,
});

/** Who may sign in or be written to. */
export const createPeople = ({ db }: { db: Database }): People => {
  const one = async (where: { id: string } | { subject: string; endedAt: null }): Promise<Person | null> => {
    const row = await db.orm.em.fork().findOne(PersonRow, where);
    return row === null ? null : personOf(row);
  };
  const many = async (where: Parameters<typeof db.orm.em.find<PersonRow>>[1]): Promise<Person[]> =>
    (await db.orm.em.fork().find(PersonRow, where, { orderBy: { name: 'asc', id: 'asc' } })).map(personOf);

  return {
    async save(person) {
      await db.orm.em.fork().upsert(PersonRow, person, { onConflictFields: ['id'] });
    },
    byId: (id) => one({ id }),
    bySubject: (subject) => one({ subject, endedAt: null }),
    byIds: (ids) => many({ id: { $in: [...ids] } }),
    byParty: (party) => many({ party, endedAt: null }),
    ofCompany: (companyId) => many({ companyId, endedAt: null }),
    end: createEndAccount({ db }),
  };
};
