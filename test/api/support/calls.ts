import { randomUUID } from 'node:crypto';
import type { ApiClient, Received } from '#services/api/client.ts';
import { agreePlan, startIntake } from '#services/api/endpoints/intake.ts';
import { startMatching } from '#services/api/endpoints/matching.ts';
import { revisePlan } from '#services/api/endpoints/plan.ts';
import { registerResident } from '#services/api/endpoints/residents.ts';
import { requestRoute } from '#services/api/endpoints/request.ts';
import { dayOf, instant } from '#shared/domain/time/amsterdam.ts';
import type { CalendarDay } from '#shared/domain/time/brands.ts';
import { addDays } from '#shared/domain/time/calendar-day.ts';
import type { Answers } from '#services/api/endpoint.ts';

/** A day so many days ago in Amsterdam, as in a body. */
export const daysAgo = (days: number): string => addDays(dayOf(instant(Date.now())), -days);

export const aKey = (): string => randomUUID();

/** The body of a good answer; anything else fails the test with the problem itself. */
export const bodyOf = <A extends Answers>(received: Received<A>) => {
  if (!received.ok) throw new Error(`${String(received.status)} ${JSON.stringify(received.problem)}`);
  return received.body;
};

/** A resident of this coach whose route was asked for ten days ago. */
export const aRequestedRoute = async (client: ApiClient): Promise<string> => {
  const { routeId } = bodyOf(await client.call(registerResident, { body: { givenName: 'Sam', familyName: 'Bakker' }, key: aKey() }));
  bodyOf(await client.call(requestRoute, { params: { routeId }, body: { lineId: 'kansrijk-talent', requestedOn: daysAgo(10) }, key: aKey() }));
  return routeId;
};

/** A resident of this coach who looks for a place since eight days ago. */
export const aRouteInMatching = async (client: ApiClient): Promise<string> => {
  const routeId = await aRequestedRoute(client);
  const at = { params: { routeId } };
  bodyOf(await client.call(startIntake, { ...at, body: aMove(9), key: aKey() }));
  bodyOf(await client.call(agreePlan, { ...at, body: { ...aReview(8), hoursPerWeek: 16, ladderLevel: 3 }, key: aKey() }));
  bodyOf(await client.call(startMatching, { ...at, body: aMove(8), key: aKey() }));
  return routeId;
};

export const aMove = (days: number) => ({ decidedOn: daysAgo(days), residentView: 'agrees', reason: 'as-planned' }) as const;
export const aReview = (days: number) => ({ heldOn: daysAgo(days), residentView: 'agrees', minutes: 30 }) as const;

/** Begins the intake of a route that was asked for, and agrees on a plan with one step, due on this day. */
export const withStep = async (client: ApiClient, routeId: string, dueOn: CalendarDay): Promise<void> => {
  const at = { params: { routeId } };
  bodyOf(await client.call(startIntake, { ...at, body: aMove(3), key: aKey() }));
  bodyOf(await client.call(agreePlan, { ...at, body: { ...aReview(2), hoursPerWeek: 16, ladderLevel: 3 }, key: aKey() }));
  const goals = [{ goalId: aKey(), kind: 'language' as const, steps: [{ stepId: aKey(), dueOn }] }];
  bodyOf(await client.call(revisePlan, { ...at, body: { ...aReview(1), goals }, key: aKey() }));
};
