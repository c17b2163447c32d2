import type { People, Person } from '#shared/ports/people.ts';
import { PersonRow } from '../entities/person-row.ts';
import type { Database } from '../orm.ts';
import type { Statement } from '../sql.ts';
import { createEndAccount } from './end-account.ts';

const columns = 'id, party, subject, name, email, phone, company_id as "companyId", resident_id as "residentId"';
const inOrder = 'order by name, id';

/** Asked on every request, most of them; each has one parameter. */
const statements = {
  byId: { name: 'person-by-id', text: `select ${columns} from person where id = $1` },
  bySubject: { name: 'person-by-subject', text: `select ${columns} from person where subject = $1 and ended_at is null` },
  byIds: { name: 'people-by-ids', text: `select ${columns} from person where id = any($1::text[]) ${inOrder}` },
  byParty: { name: 'people-by-party', text: `select ${columns} from person where party = $1 and ended_at is null ${inOrder}` },
  ofCompany: { name: 'people-of-company', text: `select ${columns} from person where company_id = $1 and ended_at is null ${inOrder}` },
} satisfies Record<string, Statement>;

/** Who may sign in or be written to. */
export const createPeople = ({ db }: { db: Database }): People => {
  const many = (statement: Statement, value: string | readonly string[]): Promise<Person[]> => db.sql.query<Person>(statement, [value]);
  const one = async (statement: Statement, value: string): Promise<Person | null> => (await many(statement, value))[0] ?? null;

  return {
    async save(person) {
      await db.orm.em.fork().upsert(PersonRow, person, { onConflictFields: ['id'] });
    },
    byId: (id) => one(statements.byId, id),
    bySubject: (subject) => one(statements.bySubject, subject),
    byIds: async (ids) => (ids.length === 0 ? [] : many(statements.byIds, ids)),
    byParty: (party) => many(statements.byParty, party),
    ofCompany: (companyId) => many(statements.ofCompany, companyId),
    end: createEndAccount({ db }),
  };
};
