import type { Owner } from '#shared/domain/actor.ts';
import { isOn } from '#shared/domain/absence/absence.ts';
import { idOf } from '#shared/domain/thing.ts';
import { dayOf, instant } from '#shared/domain/time/amsterdam.ts';
import type { Instant } from '#shared/domain/time/brands.ts';
import type { Addressee, AddressBook, NamesAround } from '#shared/ports/address-book.ts';
import { createAbsences } from '../absences/absences.ts';
import type { Database } from '../orm.ts';
import type { Statement } from '../sql.ts';

const person = `select person.id, split_part(person.name, ' ', 1) as "firstName", person.name as "fullName", person.email,
  person.subject is not null as "hasAccount" from person`;

const firstLead = `select id from person where party = 'lead' and ended_at is null order by id collate "C" limit 1`;

const statements = {
  /** `$1` a resident's id. */
  resident: {
    name: 'address-resident',
    text: `select id, given_name as "firstName", given_name || ' ' || family_name as "fullName", email,
      exists (select from person where resident_id = resident.id and subject is not null and ended_at is null) as "hasAccount"
      from resident where id = $1`,
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
  /** `$1` thing, `$2` its route's id, `$3` and `$4` who is away today and, in the same order, who stands in; where nobody does, a lead is named, the first by id. */
  around: {
    name: 'names-around',
    text: `select coalesce(resident.given_name, '') as "firstName", coalesce(coach.name, '') as coach, coalesce(coach.phone, '') as "coachPhone",
        coalesce(company.name, '') as company
      from (values (1)) as always
      left join resident on resident.route_id = $2
      left join snapshot on snapshot.thing = $1
      left join unnest($3::text[], $4::text[]) as cover(away, here) on cover.away = snapshot.coach_id
      left join person coach on coach.id = coalesce(cover.here, case when cover.away is not null then (${firstLead}) end, snapshot.coach_id)
      left join company on company.id = snapshot.company_id`,
  },
} satisfies Record<string, Statement>;

const lookUp = ({ party, id }: Owner): [Statement, string] => {
  if (id === null) return [statements.party, party];
  if (party === 'resident') return [statements.resident, id];
  return [party === 'employer' ? statements.company : statements.person, id];
};

const NOBODY: NamesAround = { firstName: '', coach: '', coachPhone: '', company: '' };

/** Names and addresses, joined at the last moment before a message leaves; what is for a coach who is away goes to who stands in, or waits for them where nobody does. */
export const createAddressBook = ({ db, now = () => instant(Date.now()) }: { db: Database; now?: () => Instant }): AddressBook => {
  const absences = createAbsences({ db });
  const awayToday = async () => {
    const today = dayOf(now());
    const known = await absences.notOver(today);
    return known.filter((absence) => isOn(absence, today)).map(({ coachId, coverId }) => ({ away: coachId, here: coverId }));
  };
  return {
    async of({ party, id }) {
      const standIn = party === 'coach' && id !== null ? (await awayToday()).find(({ away }) => away === id)?.here : null;
      const [statement, value] = lookUp({ party, id: standIn ?? id });
      return db.sql.query<Addressee>(statement, [value]);
    },
    async namesAround(thing) {
      const cover = await awayToday();
      const values = [thing, idOf(thing), cover.map(({ away }) => away), cover.map(({ here }) => here)];
      return (await db.sql.query<NamesAround>(statements.around, values))[0] ?? NOBODY;
    },
  };
};
