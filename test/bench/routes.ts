import { randomUUID } from 'node:crypto';
import { kansrijkTalentLine } from '#shared/domain/line/kansrijk-talent.ts';
import type { RouteCommand } from '#shared/domain/route/commands.ts';
import { thingId, type ThingId } from '#shared/domain/thing.ts';
import { dayOf, instant } from '#shared/domain/time/amsterdam.ts';
import { people } from '#test/api/support/people.ts';
import { aKey } from '#test/workflows/support/client-side.ts';
import type { Ground } from './ground.ts';

export const today = dayOf(instant(Date.now()));
const coach = { party: 'coach', person: people.anna.id } as const;
const move = { decidedOn: today, residentView: 'agrees', reason: 'as-planned', noteId: null } as const;

/** A contact of the coach: the commonest command there is. */
const contact: RouteCommand = { type: 'recordContact', by: coach, contactOn: today, with: 'resident', how: 'phone', minutes: 15, noteId: null };

/** A route in its intake, on the engine. */
export const aRoute = async ({ side }: Ground): Promise<ThingId> => {
  const thing = thingId('route', randomUUID());
  const lead = { party: 'lead', person: people.carla.id } as const;
  const first: RouteCommand = { type: 'requestRoute', by: lead, residentId: randomUUID(), line: kansrijkTalentLine, requestedOn: today, coachId: coach.person };
  const commands: RouteCommand[] = [first, { type: 'startIntake', by: coach, ...move }];
  for (const command of commands) {
    const answer = await side.gateway.send(thing, command, aKey(), { start: true });
    if (answer.outcome !== 'accepted') throw new Error(`${command.type}: ${JSON.stringify(answer)}`);
  }
  return thing;
};

export const sendContact = async ({ side }: Ground, thing: ThingId): Promise<void> => {
  const answer = await side.gateway.send(thing, contact, aKey());
  if (answer.outcome !== 'accepted') throw new Error(JSON.stringify(answer));
};

/** A route in its intake, made through the API as its coach; returns a function that records one contact and waits for the answer. */
export const aRouteOverHttp = async ({ apiUrl, issuer }: Ground): Promise<() => Promise<void>> => {
  const token = await issuer.token({ sub: 'anna' });
  const post = async (path: string, body: object): Promise<Record<string, string>> => {
    const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() };
    const response = await fetch(`${apiUrl}/v1${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    const text = await response.text();
    if (!response.ok) throw new Error(`${path}: ${String(response.status)} ${text}`);
    const answer: Record<string, string> = JSON.parse(text);
    return answer;
  };
  const { routeId = '' } = await post('/residents', { givenName: 'Sam', familyName: 'Meetlat' });
  await post(`/routes/${routeId}/request`, { lineId: 'kansrijk-talent', requestedOn: today });
  await post(`/routes/${routeId}/intake`, { decidedOn: today, residentView: 'agrees', reason: 'as-planned' });
  const body = { contactOn: today, with: 'resident', how: 'phone', minutes: 15 };
  return async () => {
    await post(`/routes/${routeId}/contacts`, body);
  };
};
