import type { Database } from '#infra/database/orm.ts';
import { createPilotImports } from '#infra/database/pilot-import/pilot-imports.ts';
import type { CalendarDay } from '#shared/domain/time/brands.ts';
import { calendarDay } from '#shared/domain/time/calendar-day.ts';
import { ExampleNotLoaded, post, type ExampleApi } from './api-calls.ts';

const YARAS_BIRTHDAY = '1990-07-16';

/** Yara has been at work for more than a year; her coach closes the route. */
export async function closeOneRoute(api: ExampleApi, db: Database, today: CalendarDay): Promise<void> {
  const day = calendarDay(YARAS_BIRTHDAY);
  const [yara] = day === null ? [] : await createPilotImports(db).registeredBornOn([day]);
  if (yara === undefined) throw new ExampleNotLoaded('the spreadsheet has no Yara');
  const move = { decidedOn: today, residentView: 'agrees', reason: 'as-planned' };
  const body = JSON.stringify({ ...move, outcome: 'regular-job', ladderLevel: 6 });
  await post(api, { as: 'anouk', path: `/routes/${yara.routeId}/closure`, body, key: `example-closure-${today}` });
}

const routeIdIn = (answer: unknown): string => {
  if (typeof answer === 'object' && answer !== null && 'routeId' in answer && typeof answer.routeId === 'string') return answer.routeId;
  throw new ExampleNotLoaded('registering gave no route');
};

/** Somebody whom a case manager asks a route for: a lead will find them on the list, without a coach. */
export async function requestOneRoute(api: ExampleApi, today: CalendarDay): Promise<void> {
  const resident = JSON.stringify({ givenName: 'Zoë', familyName: 'Toehoorder', birthDate: '1999-09-09', email: 'zoe.toehoorder@example.nl' });
  const routeId = routeIdIn(await post(api, { as: 'mustafa', path: '/residents', body: resident, key: 'example-resident' }));
  const body = JSON.stringify({ lineId: 'kansrijk-talent', requestedOn: today });
  await post(api, { as: 'mustafa', path: `/routes/${routeId}/request`, body, key: `example-request-${today}` });
}
