import { createCompanies } from '#infra/database/companies/companies.ts';
import { createNotes } from '#infra/database/notes/notes.ts';
import { createAddressBook } from '#infra/database/people/address-book.ts';
import { createPeople } from '#infra/database/people/people.ts';
import { createReadLog } from '#infra/database/read-log/read-log.ts';
import { createResidents } from '#infra/database/residents/residents.ts';
import { thingId } from '#shared/domain/thing.ts';
import type { CalendarDay } from '#shared/domain/time/brands.ts';
import type { NewResident, Person } from '#shared/ports/people.ts';
import { batch, started } from './support/batches.ts';
import { errandKind } from './support/errand.ts';
import { aStore, type Store } from './support/store.ts';

const aResident = (id: string, changes: Partial<NewResident> = {}): NewResident => ({
  id,
  routeId: `route-of-${id}`,
  givenName: 'Anna',
  familyName: 'de Vries',
  birthDate: '1990-02-28' as CalendarDay,
  email: 'anna@example.org',
  phone: null,
  ...changes,
});

const aPerson = (id: string, changes: Partial<Person> = {}): Person => ({
  id,
  party: 'coach',
  subject: `subject-${id}`,
  name: 'Kim Coach',
  email: `${id}@example.org`,
  phone: '050 123',
  companyId: null,
  residentId: null,
  ...changes,
});

describe('people', () => {
  let store: Store;
  beforeAll(async () => void (store = await aStore({ route: { ...errandKind, name: 'route' } })));
  afterAll(() => store.close());

  it('registers a resident once, whoever comes first', async () => {
    const residents = createResidents({ db: store.db });

    const answers = await Promise.all([1, 2, 3, 4].map((n) => residents.register(aResident('anna', { routeId: `issued-${String(n)}` }))));

    expect(new Set(answers.map(({ routeId }) => routeId)).size).toBe(1);
    const [first] = answers;
    expect(await residents.byId('anna')).toEqual(first);
    expect(await residents.byRouteId(first?.routeId ?? '')).toEqual(first);
    expect(await residents.byIds(['anna', 'nobody'])).toEqual([first]);
    expect(first).toMatchObject({ givenName: 'Anna', birthDate: '1990-02-28', phone: null });
    expect(await residents.byId('nobody')).toBeNull();
  });

  it('never issues one route to two residents', async () => {
    const residents = createResidents({ db: store.db });
    await residents.register(aResident('bo', { routeId: 'taken' }));

    await expect(residents.register(aResident('cas', { routeId: 'taken' }))).rejects.toThrow('resident_route_id');
  });

  it('finds people by who they are at the identity provider', async () => {
    const people = createPeople({ db: store.db });
    await people.save(aPerson('kim'));
    await people.save(aPerson('kim', { name: 'Kim de Coach', companyId: 'bakery', party: 'employer' }));
    await people.save(aPerson('lee', { subject: null }));

    expect(await people.bySubject('subject-kim')).toEqual(aPerson('kim', { name: 'Kim de Coach', companyId: 'bakery', party: 'employer' }));
    expect(await people.bySubject('nobody')).toBeNull();
    expect((await people.ofCompany('bakery')).map(({ id }) => id)).toEqual(['kim']);
    expect((await people.byParty('coach')).map(({ id }) => id)).toEqual(['lee']);
    expect((await people.byIds(['lee', 'kim', 'x'])).map(({ id }) => id).sort()).toEqual(['kim', 'lee']);
    await expect(people.save(aPerson('thief', { subject: 'subject-kim' }))).rejects.toThrow('person_subject');
  });

  it('writes a note once under its id', async () => {
    const notes = createNotes({ db: store.db });
    const note = { id: 'note-1', thing: thingId('route', 'r1'), audience: ['coach', 'lead'] as const, text: 'Ging goed.', author: 'kim' };

    await notes.write(note);
    await notes.write({ ...note, text: 'Iets anders.' });

    expect(await notes.byIds(['note-1', 'none'])).toMatchObject([note]);
    expect(await notes.ofThing(thingId('route', 'r1'))).toMatchObject([note]);
    expect(await notes.ofThing(thingId('route', 'r2'))).toEqual([]);
  });

  it('remembers who read whose file, the last reader first', async () => {
    const readLog = createReadLog({ db: store.db });
    const file = thingId('route', 'r1');
    await readLog.write({ who: 'kim', file, why: 'route:read', traceId: null });
    await readLog.write({ who: 'lee', file, why: 'timeline:read', traceId: 'abc' });

    expect(await readLog.ofFile(file, 10)).toMatchObject([
      { who: 'lee', file, why: 'timeline:read', traceId: 'abc' },
      { who: 'kim', file, why: 'route:read', traceId: null },
    ]);
    expect(await readLog.ofFile(file, 1)).toHaveLength(1);
  });

  it('knows where a message goes and which names it may mention', async () => {
    const book = createAddressBook({ db: store.db });
    const people = createPeople({ db: store.db });
    await people.save(aPerson('coach-1', { name: 'Noor Bakker', phone: '050 555' }));
    await people.save(aPerson('boss', { party: 'employer', name: 'Jan Smit', companyId: 'garage' }));
    await people.save(aPerson('mate', { party: 'employer', name: 'Piet Mol', companyId: 'garage' }));
    await people.save(aPerson('lead-1', { party: 'lead', name: 'Els Lind' }));
    await createCompanies({ db: store.db }).save({ id: 'garage', name: 'Garage Noord', contactPersonId: 'boss' });
    await createResidents({ db: store.db }).register(aResident('dirk', { routeId: 'r9', givenName: 'Dirk' }));
    const thing = thingId('route', 'r9');

    expect(await book.of({ party: 'resident', id: 'dirk' })).toEqual([
      { id: 'dirk', firstName: 'Dirk', fullName: 'Dirk de Vries', email: 'anna@example.org', hasAccount: false },
    ]);
    expect(await book.of({ party: 'employer', id: 'garage' })).toEqual([
      { id: 'boss', firstName: 'Jan', fullName: 'Jan Smit', email: 'boss@example.org', hasAccount: true },
    ]);
    expect((await book.of({ party: 'coach', id: 'coach-1' })).map(({ fullName }) => fullName)).toEqual(['Noor Bakker']);
    expect((await book.of({ party: 'lead', id: null })).map(({ id }) => id)).toEqual(['lead-1']);
    expect(await book.of({ party: 'coach', id: 'nobody' })).toEqual([]);

    expect(await book.namesAround(thing)).toEqual({ firstName: 'Dirk', coach: '', coachPhone: '', company: '' });
    await store.recording.record(batch(thing, started({ companyId: 'garage' })));
    expect(await book.namesAround(thing)).toEqual({ firstName: 'Dirk', coach: 'Noor Bakker', coachPhone: '050 555', company: 'Garage Noord' });
  });

  it('keeps companies by name', async () => {
    const companies = createCompanies({ db: store.db });
    await companies.save({ id: 'zinc', name: 'Zink', contactPersonId: null });
    await companies.save({ id: 'zinc', name: 'Zink BV', contactPersonId: 'boss' });

    expect(await companies.byId('zinc')).toEqual({ id: 'zinc', name: 'Zink BV', contactPersonId: 'boss' });
    expect(await companies.byId('none')).toBeNull();
    expect((await companies.all()).map(({ name }) => name)).toEqual(['Garage Noord', 'Zink BV']);
    expect(await companies.byIds(['zinc'])).toHaveLength(1);
  });
});
