import { randomUUID } from 'node:crypto';
import { createCompanies } from '#infra/database/companies/companies.ts';
import { createDatabase, type Database } from '#infra/database/orm.ts';
import { createPeople } from '#infra/database/people/people.ts';
import { createRecording } from '#infra/database/recording/recording.ts';
import { createResidents } from '#infra/database/residents/residents.ts';
import type { Party } from '#shared/domain/actor.ts';
import { kinds } from '#shared/domain/kinds.ts';
import type { RouteEvent } from '#shared/domain/route/events.ts';
import { routeKind } from '#shared/domain/route/kind.ts';
import { thingId, type ThingId } from '#shared/domain/thing.ts';
import type { Person } from '#shared/ports/people.ts';
import { COACH, COMPANY, RESIDENT } from '#test/domain/route/support/people.ts';
import { lives } from './lives.ts';

const COACHES = 60;
const COMPANIES = 200;
/** Different lives; each is led by several people. */
const LIVES = 400;
const AT_ONCE = 6;

const familyNames = ['Bakker', 'Dijkstra', 'Hoekstra', 'Jansen', 'Kamminga', 'Postma', 'Smit', 'Veenstra', 'Wiersma', 'Zijlstra'] as const;
const givenNames = ['Aya', 'Daan', 'Esra', 'Femke', 'Hidde', 'Iris', 'Joost', 'Karim', 'Lotte', 'Noor', 'Sam'] as const;

const person = (id: string, party: Party, subject: string) =>
  ({ id, party, subject, name: `De heer ${subject}`, email: '', phone: null, companyId: null, residentId: null }) satisfies Person;

/** Everybody with routes of their own, by number. */
export const coaches = Array.from({ length: COACHES }, (_, index) =>
  person(`0c0c0000-0000-4000-8000-${String(index).padStart(12, '0')}`, 'coach', `coach-${String(index)}`),
);

/** Sees all of them. */
export const LEAD = person('0e0e0000-0000-4000-8000-000000000000', 'lead', 'lead');

const idOfCompany = (index: number): string => `0d0d0000-0000-4000-8000-${String(index % COMPANIES).padStart(12, '0')}`;

/** A route like one of these lives, of somebody else, with another coach and another company. */
type Lived = { thing: ThingId; residentId: string; events: RouteEvent[] };
const likeIt = (life: string, index: number): Lived => {
  const residentId = randomUUID();
  const coach = coaches[index % COACHES]?.id ?? COACH;
  const text = life.replaceAll(RESIDENT, residentId).replaceAll(COACH, coach).replaceAll(COMPANY, idOfCompany(index));
  const events: RouteEvent[] = JSON.parse(text);
  return { thing: thingId('route', randomUUID()), residentId, events };
};

const saveEverybody = async (db: Database): Promise<void> => {
  const [people, companies] = [createPeople({ db }), createCompanies({ db })];
  for (const person of [...coaches, LEAD]) await people.save(person);
  for (let index = 0; index < COMPANIES; index += 1) {
    await companies.save({ id: idOfCompany(index), name: `Bedrijf ${String(index)}`, contactPersonId: null });
  }
};

/** So many routes of sixty coaches, in every stage, through the same recording that the worker uses. */
export const fillPilot = async (databaseUrl: string, routes: number): Promise<void> => {
  const db = await createDatabase({ url: databaseUrl, poolSize: AT_ONCE });
  await saveEverybody(db);
  const [residents, recording] = [createResidents({ db }), createRecording({ db, kinds })];
  const led = lives(LIVES).map((events) => JSON.stringify(events));

  const record = async (index: number): Promise<void> => {
    const { thing, residentId, events } = likeIt(led[Math.floor(index / COACHES + index) % LIVES] ?? '[]', index);
    const [givenName = 'Sam', familyName = 'Smit'] = [givenNames[index % givenNames.length], familyNames[index % familyNames.length]];
    await residents.register({ id: residentId, routeId: thing.slice('route/'.length), givenName, familyName, birthDate: null, email: null, phone: null });
    await recording.record({ thing, events: events.map((event, place) => ({ sequence: place + 1, v: routeKind.version, key: null, event })) });
  };

  let next = 0;
  const work = async (): Promise<void> => {
    while (next < routes) await record(next++);
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    await db.close();
  }
};
