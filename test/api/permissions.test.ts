import { randomUUID } from 'node:crypto';
import { checkEndpoints } from '#services/api/check-endpoints.ts';
import { endpoints } from '#services/api/endpoints/all.ts';
import { readRoutes } from '#services/api/endpoints/routes.ts';
import type { AnyEndpoint } from '#services/api/endpoint.ts';
import { isPermitted, relationsFor, type Belongs, type Caller, type Permission } from '#services/api/permissions.ts';
import { commandAddresses, type CommandName } from '#services/api/recording/command-addresses.ts';
import { parties, type Actor, type Party } from '#shared/domain/actor.ts';
import { routeKind } from '#shared/domain/route/kind.ts';
import { rules } from '#shared/domain/route/rules.ts';
import type { Gateway } from '#shared/ports/gateway.ts';
import type { Person } from '#shared/ports/people.ts';
import { aGround, anApi, type Api, type SharedGround } from './support/api.ts';
import { BAKERY, people, type Subject } from './support/people.ts';
import { aRecordedRoute, play, type RecordedRoute } from './support/recorded-route.ts';
import { send } from './support/send.ts';
import { placed, requested } from './support/steps.ts';

/** Refuses whatever reaches it: what gets this far was permitted, and nothing changes. */
const refusing: Gateway = { send: () => Promise.resolve({ outcome: 'refused', code: 'notNow' }) };

let ground: SharedGround;
let api: Api;
/** Anna's file at the bakery, Bram's at the garage, one that nobody coaches, and one of the resident who can sign in. */
const files: Record<string, RecordedRoute & Belongs> = {};
const everybody: [string, Person][] = Object.entries<Person>(people);

beforeAll(async () => {
  ground = await aGround();
  const ofAnna = await aRecordedRoute(ground.db, ({ residentId }) => placed(residentId, BAKERY));
  const ofBram = await aRecordedRoute(ground.db, ({ residentId }) => requested(residentId, people.bram.id));
  const ofNobody = await aRecordedRoute(ground.db, ({ residentId }) => requested(residentId, null));
  files['anna'] = { ...ofAnna, coachId: people.anna.id, companyId: BAKERY };
  files['bram'] = { ...ofBram, coachId: people.bram.id, companyId: null };
  files['nobody'] = { ...ofNobody, coachId: null, companyId: null };
  const sam: Person = { ...people.anna, id: randomUUID(), subject: 'sam', party: 'resident', residentId: ofAnna.residentId };
  everybody.push(['sam', sam]);
  api = await anApi(ground, {}, { gateway: refusing });
  await api.deps.people.save(sam);
});
afterAll(async () => {
  await api.close();
  await ground.close();
});

const callerOf = ({ id, party, companyId, residentId }: Person): Caller => ({ personId: id, party, companyId, residentId });
const isPublic = (permission: AnyEndpoint['permission']): permission is 'public' => permission === 'public';

/** What the table says of this endpoint, this person and this file. */
const expected = ({ permission, isNarrowed, path }: AnyEndpoint, person: Person, file: Belongs): 'through' | 403 | 404 => {
  if (isPublic(permission)) return 'through';
  const caller = callerOf(person);
  if (relationsFor(permission, caller.party).length === 0) return 403;
  const thing = path.includes('{routeId}') ? file : null;
  if (isNarrowed === true || isPermitted(permission, caller, thing)) return 'through';
  return thing === null || isPermitted('route:read', caller, thing) ? 403 : 404;
};

const ask = async ({ method, path, consumes = 'application/json', produces }: AnyEndpoint, subject: string, file: RecordedRoute) => {
  const address = path.replace('{routeId}', file.routeId).replace('{recordingId}', `${'0'.repeat(64)}-${'0'.repeat(64)}`);
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
      for (const [whose, file] of Object.entries(files)) {
        const wanted = expected(declared, person, file);
        const { status } = await ask(declared, subject, file);
        const got = status === 403 || status === 404 ? status : 'through';
        outcomes.push({ subject, whose, wanted, got });
        expect(status).not.toBe(401);
        expect(status).toBeLessThan(500);
      }
    }
    expect(outcomes.map(({ got }) => got)).toEqual(outcomes.map(({ wanted }) => wanted));
  });

  it('lets nobody through who is not signed in', async () => {
    const [file] = Object.values(files);
    if (file === undefined) throw new Error('no file');
    const address = declared.path.replace('{routeId}', file.routeId).replace('{recordingId}', 'x');
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
const stateOfAnna = () => play(placed('the-resident', BAKERY));

describe('the table and the rules of the route', () => {
  const names = Object.keys(commandAddresses) as CommandName[];
  const route = routeKind.decider.initial;
  const now = new Date().toISOString() as Parameters<typeof routeKind.decider.decide>[2];

  it.each(names)('agree on which roles may ever %s', (command) => {
    const { permission } = commandAddresses[command];
    const byTable = parties.filter((party) => relationsFor(permission, party).length > 0);
    const states = [route, stateOfAnna()];
    const byRules = parties.filter((party) => states.some((state) => rules[command].guard(state, actorFor(party), now) !== 'notYours'));
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
