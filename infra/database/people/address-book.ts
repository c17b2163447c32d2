import type { Owner } from '#shared/domain/actor.ts';
import { idOf } from '#shared/domain/thing.ts';
import type { Addressee, AddressBook, NamesAround } from '#shared/ports/address-book.ts';
import type { Database } from '../orm.ts';
import type { Statement } from '../sql.ts';

const person = `select person.id, split_part(person.name, ' ', 1) as "firstName", person.name as "fullName", person.email from person`;

const statements = {
  /** `$1` a resident's id. */
  resident: {
    name: 'address-resident',
    text: `select id, given_name as "firstName", given_name || ' ' || family_name as "fullName", email from resident where id = $1`,
  },
  /** `$1` a company's id: whoever is its contact. */
  company: {
    name: 'address-company',
    text: `${person} join company on company.contact_person_id = person.id where company.id = $1 and person.ended_at is null`,
  },
  /** `$1` a person's id. */
  person: { name: 'address-person', text: `${person} where person.id = $1 and person.ended_at is null` },
  /** `$1` a party: everybody in that role. */
  party: { name: 'address-party', text: `${person} where person.party = $1 and person.ended_at is null order by person.name, person.id` },
  /** `$1` thing, `$2` its route's id. */
  around: {
    name: 'names-around',
    text: `select coalesce(resident.given_name, '') as "firstName", coalesce(coach.name, '') as coach, coalesce(coach.phone, '') as "coachPhone",
        coalesce(company.name, '') as company
      from (values (1)) as always
      left join resident on resident.route_id = $2
      left join snapshot on snapshot.thing = $1
      left join person coach on coach.id = snapshot.coach_id
      left join company on company.id = snapshot.company_id`,
  },
} satisfies Record<string, Statement>;

const lookUp = ({ party, id }: Owner): [Statement, string] => {
  if (id === null) return [statements.party, party];
  if (party === 'resident') return [statements.resident, id];
  return [party === 'employer' ? statements.company : statements.person, id];
};

const NOBODY: NamesAround = { firstName: '', coach: '', coachPhone: '', company: '' };

/** Names and addresses, joined at the last moment before a message leaves. */
export const createAddressBook = ({ db }: { db: Database }): AddressBook => ({
  of(owner) {
    const [statement, value] = lookUp(owner);
    return db.sql.query<Addressee>(statement, [value]);
  },
  namesAround: async (thing) => (await db.sql.query<NamesAround>(statements.around, [thing, idOf(thing)]))[0] ?? NOBODY,
});
