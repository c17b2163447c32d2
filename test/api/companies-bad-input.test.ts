import { randomUUID } from 'node:crypto';
import { endpoints } from '#services/api/endpoints/all.ts';
import type { Gateway } from '#shared/ports/gateway.ts';
import { aGround, anApi, type Api, type SharedGround } from './support/api.ts';
import { everyBody } from './support/companies.ts';
import { BAKERY, people } from './support/people.ts';
import { aRecordedCompany } from './support/recorded-company.ts';
import { send } from './support/send.ts';

/** Refuses whatever reaches it, and counts: what is not right must not get this far. */
let reached = 0;
const counting: Gateway = {
  send: () => {
    reached += 1;
    return Promise.resolve({ outcome: 'refused', code: 'notNow' });
  },
};

let ground: SharedGround;
let api: Api;
let token: string;

beforeAll(async () => {
  ground = await aGround();
  await aRecordedCompany(ground.db, BAKERY, people.anna.id);
  api = await anApi(ground, {}, { gateway: counting });
  token = await api.tokenOf('carla');
});
afterAll(async () => {
  await api.close();
  await ground.close();
});
beforeEach(() => {
  reached = 0;
});

const ask = (path: string, body: unknown) =>
  send(`${api.url}/v1${path.replace('{companyId}', BAKERY)}`, {
    method: 'POST',
    token,
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() },
  });

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Every place in a body, `contacts.0.roles` for one within another. */
const placesIn = (body: object, within = ''): string[] =>
  Object.entries(body).flatMap(([name, value]) => [`${within}${name}`, ...(isObject(value) ? placesIn(value, `${within}${name}.`) : [])]);

/** The body with something that fits nowhere in this place. */
const spoilt = (body: object, place: string): unknown => {
  const copy: unknown = structuredClone(body);
  const names = place.split('.');
  const last = names.pop() ?? '';
  const holder = names.reduce<unknown>((value, name) => (isObject(value) ? Reflect.get(value, name) : value), copy);
  if (isObject(holder)) Reflect.set(holder, last, { geen: 'zin' });
  return copy;
};

const commands = endpoints.filter(({ method, path }) => method === 'post' && (path === '/companies' || path.startsWith('/companies/{companyId}/')));

describe.each(commands.map((declared) => [declared.name, declared.path] as const))('%s', (name, path) => {
  const body = everyBody[name] ?? {};

  it('takes what is right in every field', async () => {
    const { status, problem } = await ask(path, body);
    expect({ status, errors: problem.errors }).toEqual({ status: 409, errors: undefined });
    expect(reached).toBe(1);
  });

  it('refuses each field that is not, by its name and in a sentence, and does nothing', async () => {
    for (const place of placesIn(body)) {
      const { status, problem } = await ask(path, spoilt(body, place));
      const named = problem.errors?.filter((error) => error.path === place || error.path.startsWith(`${place}.`) || place.startsWith(`${error.path}.`));
      expect({ place, status, named: named?.length ?? 0 }).toEqual({ place, status: 400, named: expect.any(Number) });
      expect(named?.length).toBeGreaterThan(0);
      for (const { message } of problem.errors ?? []) expect(message).toMatch(/^[A-Z]/);
    }
    expect(reached).toBe(0);
  });

  it('has no field that is not there', async () => {
    const { status, problem } = await ask(path, { ...body, hobby: 'vissen' });
    expect({ status, errors: problem.errors?.map((error) => error.path) }).toEqual({ status: 400, errors: ['hobby'] });
    expect(reached).toBe(0);
  });
});

it('has a body to try for every command', () => {
  expect(commands.map(({ name }) => name).sort()).toEqual(Object.keys(everyBody).sort());
  expect(api.faults).toEqual([]);
});
