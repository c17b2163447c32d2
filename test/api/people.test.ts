import { randomUUID } from 'node:crypto';
import type { Person } from '#shared/ports/people.ts';
import { aGround, anApi, type Api, type SharedGround } from './support/api.ts';
import { people } from './support/people.ts';
import { aRecordedRoute } from './support/recorded-route.ts';
import { send } from './support/send.ts';
import { requested } from './support/steps.ts';

describe('ending the account of somebody who leaves', () => {
  let ground: SharedGround;
  let api: Api;
  beforeAll(async () => {
    ground = await aGround();
    api = await anApi(ground);
  });
  afterAll(async () => {
    await api.close();
    await ground.close();
  });

  const aCoach = async (subject: string): Promise<Person> => {
    const coach: Person = { ...people.anna, id: randomUUID(), subject, name: `${subject} Bakker` };
    await api.deps.people.save(coach);
    return coach;
  };
  const end = async (id: string, subject: string, key = randomUUID()) =>
    send(`${api.url}/v1/people/${id}/end`, {
      method: 'post',
      token: await api.tokenOf(subject),
      body: '{}',
      headers: { 'Idempotency-Key': key, 'Content-Type': 'application/json' },
    });
  const me = async (subject: string) => send(`${api.url}/v1/me`, { method: 'get', token: await api.tokenOf(subject) });

  it('is refused as long as a route counts on them, with which one', async () => {
    const coach = await aCoach('ina');
    const { routeId } = await aRecordedRoute(ground.db, ({ residentId }) => requested(residentId, coach.id));

    const answer = await end(coach.id, 'carla');

    expect(answer.status).toBe(409);
    expect(answer.problem).toMatchObject({ code: 'owesCommitments', routes: [routeId] });
    expect((await me('ina')).status).toBe(200);
  });

  it('closes the door behind them, once', async () => {
    const coach = await aCoach('joost');
    expect((await me('joost')).status).toBe(200);

    const key = randomUUID();
    expect(await end(coach.id, 'carla', key)).toMatchObject({ status: 200, text: JSON.stringify({ id: coach.id, ended: true }) });
    expect(await end(coach.id, 'carla', key)).toMatchObject({ status: 200 });
    expect(await me('joost')).toMatchObject({ status: 403, problem: { code: 'unknownPerson' } });
  });

  it('keeps a route from being given to somebody who has left', async () => {
    const coach = await aCoach('karel');
    await end(coach.id, 'carla');
    const { routeId } = await aRecordedRoute(ground.db, ({ residentId }) => requested(residentId, null));

    const answer = await send(`${api.url}/v1/routes/${routeId}/coach`, {
      method: 'post',
      token: await api.tokenOf('carla'),
      body: JSON.stringify({ coachId: coach.id }),
      headers: { 'Idempotency-Key': randomUUID(), 'Content-Type': 'application/json' },
    });

    expect(answer).toMatchObject({ status: 400, problem: { errors: [{ path: 'coachId' }] } });
  });

  it('is for a lead, about somebody else who exists', async () => {
    const coach = await aCoach('lotte');

    expect((await end(coach.id, 'bram')).status).toBe(403);
    expect(await end(people.carla.id, 'carla')).toMatchObject({ status: 409, problem: { code: 'ownAccount' } });
    expect((await end(randomUUID(), 'carla')).status).toBe(404);
  });
});
