import { randomUUID } from 'node:crypto';
import { createClient } from '#services/api/client.ts';
import { checkEndpoints } from '#services/api/check-endpoints.ts';
import { companyAddresses } from '#services/api/company/company-addresses.ts';
import { endpoints } from '#services/api/endpoints/all.ts';
import { listCompanies } from '#services/api/endpoints/companies.ts';
import { readRoutes } from '#services/api/endpoints/routes.ts';
import type { AnyEndpoint } from '#services/api/endpoint.ts';
import { isPermitted, relationsFor, type Belongs, type Caller, type Permission } from '#services/api/permissions.ts';
import { commandAddresses, type CommandName } from '#services/api/recording/command-addresses.ts';
import { parties, type Actor, type Party } from '#shared/domain/actor.ts';
import { companyKind } from '#shared/domain/company/kind.ts';
import { rules as companyRules } from '#shared/domain/company/rules.ts';
import { personalCompanyCommands } from '#shared/domain/company/update-names.ts';
import { routeKind } from '#shared/domain/route/kind.ts';
import { rules } from '#shared/domain/route/rules.ts';
import type { CalendarDay } from '#shared/domain/time/brands.ts';
import type { Gateway } from '#shared/ports/gateway.ts';
import type { Person } from '#shared/ports/people.ts';
import { aGround, anApi, type Api, type SharedGround } from './support/api.ts';
import { BAKERY, companies, GARAGE, people, type Subject } from './support/people.ts';
import { aRecordedRoute, play, type RecordedRoute } from './support/recorded-route.ts';
import { send } from './support/send.ts';
import { anAdmittedCompany, aRecordedCompany } from './support/recorded-company.ts';
import { agreed, lookingBeside, placed, requested } from './support/steps.ts';

/** Refuses whatever reaches it: what gets this far was permitted, and nothing changes. */
const refusing: Gateway = { send: () => Promise.resolve({ outcome: 'refused', code: 'notNow' }) };

let ground: SharedGround;
let api: Api;
const AWAY_ON = '2099-06-01' as CalendarDay;
/** Anna's files at the bakery, the one of the resident who can sign in and one that looks at the garage as well; Bram's, and one that nobody coaches. */
const files: Record<string, RecordedRoute & Belongs> = {};
/** The bakery is advised by Anna, the garage was never admitted. */
const brigade: Record<string, Belongs> = {
  [BAKERY]: { coachId: people.anna.id, companyIds: [BAKERY], residentId: null },
  [GARAGE]: { coachId: null, companyIds: [GARAGE], residentId: null },
};
/** Two colleagues and when each is away; what they plan for themselves is theirs. */
const colleagues: Record<string, Belongs> = {};
const absences: Record<string, Belongs> = {};
const everybody: [string, Person][] = Object.entries<Person>(people);

beforeAll(async () => {
  ground = await aGround();
  const ofAnna = await aRecordedRoute(ground.db, ({ residentId }) => placed(residentId, BAKERY));
  const ofBram = await aRecordedRoute(ground.db, ({ residentId }) => requested(residentId, people.bram.id));
  const beside = await aRecordedRoute(ground.db, ({ residentId }) => lookingBeside(residentId, BAKERY, GARAGE));
  await aRecordedCompany(ground.db, BAKERY, people.anna.id);
  const ofNobody = await aRecordedRoute(ground.db, ({ residentId }) => requested(residentId, null));
  files['anna'] = { ...ofAnna, coachId: people.anna.id, companyIds: [BAKERY] };
  files['beside'] = { ...beside, coachId: people.anna.id, companyIds: [BAKERY, GARAGE] };
  files['bram'] = { ...ofBram, coachId: people.bram.id, companyIds: [] };
  files['nobody'] = { ...ofNobody, coachId: null, companyIds: [] };
  const sam: Person = { ...people.anna, id: randomUUID(), subject: 'sam', party: 'resident', residentId: ofAnna.residentId };
  everybody.push(['sam', sam]);
  api = await anApi(ground, {}, { gateway: refusing });
  for (const { id: coachId } of [people.anna, people.bram]) {
    const belongs = { coachId, companyIds: [], residentId: null };
    const absence = { id: randomUUID(), coachId, fromOn: AWAY_ON, untilOn: AWAY_ON, coverId: null, plannedBy: coachId, digest: '' };
    await api.deps.absences.plan(absence, AWAY_ON);
    colleagues[coachId] = belongs;
    absences[absence.id] = belongs;
  }
  await api.deps.people.save(sam);
});
afterAll(async () => {
  await api.close();
  await ground.close();
});

const callerOf = ({ id, party, companyId, residentId }: Person): Caller => ({ personId: id, party, companyId, residentId });
const isPublic = (permission: AnyEndpoint['permission']): permission is 'public' => permission === 'public';

/** Which permission lets somebody know that what an address names exists. */
const knowing = (path: string): Permission =>
  path.includes('{companyId}') ? 'company:read' : /\{(personId|absenceId)\}/.test(path) ? 'absence:read' : 'route:read';

/** What the table says of this endpoint, this person and what the address names: a file or a company. */
const expected = ({ permission, isNarrowed, path }: AnyEndpoint, person: Person, named: Belongs): 'through' | 403 | 404 => {
  if (isPublic(permission)) return 'through';
  const caller = callerOf(person);
  if (relationsFor(permission, caller.party).length === 0) return 403;
  const thing = /\{(routeId|companyId|personId|absenceId)\}/.test(path) ? named : null;
  if (isNarrowed === true || isPermitted(permission, caller, thing)) return 'through';
  return thing === null || isPermitted(knowing(path), caller, thing) ? 403 : 404;
};

/** What the addresses of an endpoint name, with to whom that belongs. */
const namedBy = ({ path }: AnyEndpoint): [id: string, belongs: Belongs][] => {
  if (path.includes('{companyId}')) return Object.entries(brigade);
  if (path.includes('{personId}')) return Object.entries(colleagues);
  if (path.includes('{absenceId}')) return Object.entries(absences);
  return Object.values(files).map((file) => [file.routeId, file]);
};

const addressOf = ({ path }: AnyEndpoint, id: string): string => path.replace(/\{(routeId|companyId|personId|absenceId)\}/, id);

const ask = async (declared: AnyEndpoint, subject: string, id: string) => {
  const { method, consumes = 'application/json', produces } = declared;
  const address = addressOf(declared, id).replace('{recordingId}', `${'0'.repeat(64)}-${'0'.repeat(64)}`);
  const headers = { 'Idempotency-Key': randomUUID(), 'Content-Type': consumes };
  return send(`${api.url}/v1${address}`, {
    method: produces === undefined ? method : 'HEAD',
    token: await api.tokenOf(subject),
    ...(method === 'post' && { body: '{}', headers }),
  });
};

describe.each(endpoints.map((declared) => [declared.name, declared] as const))('%s', (_, declared) => {
  it('lets through exactly whom the table lets through', async () => {
    const outcomes = [];
    for (const [subject, person] of everybody) {
      for (const [whose, belongs] of namedBy(declared)) {
        const wanted = expected(declared, person, belongs);
        const { status } = await ask(declared, subject, whose);
        const got = status === 403 || status === 404 ? status : 'through';
        outcomes.push({ subject, whose, wanted, got });
        expect(status).not.toBe(401);
        expect(status).toBeLessThan(500);
      }
    }
    expect(outcomes.map(({ got }) => got)).toEqual(outcomes.map(({ wanted }) => wanted));
  });

  it('lets nobody through who is not signed in', async () => {
    const [id = ''] = namedBy(declared)[0] ?? [];
    const address = addressOf(declared, id).replace('{recordingId}', 'x');
    const { status } = await send(`${api.url}/v1${address}`, { method: declared.method });
    expect(status).toBe(isPublic(declared.permission) ? 200 : 401);
  });
});

describe('a list', () => {
  it.each(['anna', 'bram', 'carla', 'dirk', 'baker', 'garage', 'sam'] as const)(
    'shows %s exactly the rows that the permission function allows',
    async (subject) => {
      const person = everybody.find(([name]) => name === subject)?.[1];
      if (person === undefined) throw new Error('unknown');
      const answer = await (await api.as(subject as Subject)).call(readRoutes, {});
      const allowed = Object.values(files).filter((file) => isPermitted('route:read', callerOf(person), file));
      expect(answer).toMatchObject({ ok: true });
      expect(answer.ok && answer.body.items.map(({ id }) => id).sort()).toEqual(allowed.map(({ routeId }) => routeId).sort());
    },
  );

  it.each(['anna', 'bram', 'carla', 'dirk', 'els', 'baker', 'garage', 'gijs'] as const)(
    'shows %s exactly the companies that the permission function allows',
    async (subject) => {
      const answer = await (await api.as(subject)).call(listCompanies, {});
      const allowed = companies.filter(({ id }) => isPermitted('company:read', callerOf(people[subject]), brigade[id] ?? null));
      expect(allowed.length).toBeGreaterThan(0);
      expect(answer.ok && answer.body.items.map(({ id }) => id).sort()).toEqual(allowed.map(({ id }) => id).sort());
    },
  );

  it('is shut for roles that read no companies', async () => {
    const sam = createClient({ baseUrl: api.url, token: await api.tokenOf('sam') });
    for (const client of [await api.as('fatima'), await api.as('hanna'), sam]) expect(await client.call(listCompanies, {})).toMatchObject({ status: 403 });
  });

  it('is shut for roles that read no routes', async () => {
    for (const subject of ['fatima', 'hanna'] as const) expect(await (await api.as(subject)).call(readRoutes, {})).toMatchObject({ status: 403 });
  });
});

/** Somebody in this role who stands as near to Anna's file as anybody can. */
const actorFor = (party: Party): Actor => ({
  party,
  person: party === 'time' ? null : party === 'resident' ? 'the-resident' : people.anna.id,
  ...(party === 'employer' && { company: BAKERY }),
});
/** With a place there, and while they agree on one. */
const statesOfAnna = () => [play(placed('the-resident', BAKERY)), play(agreed('the-resident', BAKERY))];

describe('the table and the rules of the route', () => {
  const names = Object.keys(commandAddresses) as CommandName[];
  const route = routeKind.decider.initial;
  const now = new Date().toISOString() as Parameters<typeof routeKind.decider.decide>[2];

  it.each(names)('agree on which roles may ever %s', (command) => {
    const { permission } = commandAddresses[command];
    const byTable = parties.filter((party) => relationsFor(permission, party).length > 0);
    const states = [route, ...statesOfAnna()];
    const byRules = parties.filter((party) => states.some((state) => rules[command].guard(state, actorFor(party), now) !== 'notYours'));
    expect(byTable).toEqual(byRules);
  });
});

describe('the table and the rules of a company', () => {
  const states = [companyKind.decider.initial, anAdmittedCompany(BAKERY, people.anna.id)];
  const now = new Date().toISOString() as Parameters<typeof companyKind.decider.decide>[2];

  it.each(personalCompanyCommands)('agree on which roles may ever %s', (command) => {
    const { permission } = companyAddresses[command];
    const byTable = parties.filter((party) => relationsFor(permission, party).length > 0);
    const byRules = parties.filter((party) => states.some((state) => companyRules[command].guard(state, actorFor(party), now) !== 'notYours'));
    expect(byTable).toEqual(byRules);
  });
});

describe('an endpoint', () => {
  const [some] = endpoints;
  if (some === undefined) throw new Error('no endpoints');

  it('without a permission stops the start', () => {
    const { permission: _, ...unguarded } = some;
    expect(() => checkEndpoints([unguarded as AnyEndpoint])).toThrow(`Endpoint ${some.name}`);
    expect(() => checkEndpoints([{ ...some, permission: 'route:hack' as Permission }])).toThrow('has no permission');
  });

  it('that is there twice, or has a path of another kind, stops the start', () => {
    expect(() => checkEndpoints([some, { ...some, name: 'again' }])).toThrow('is there twice');
    expect(() => checkEndpoints([{ ...some, path: '/Routes/' }])).toThrow('lowercase');
  });
});
