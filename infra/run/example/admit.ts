import { createHash } from 'node:crypto';
import type { CalendarDay } from '#shared/domain/time/brands.ts';
import { addMonths } from '#shared/domain/time/calendar-day.ts';
import { post, type ExampleApi } from './api-calls.ts';
import type { ExampleCompany } from './companies.ts';

const MONTHS_IN_THE_BRIGADE = 14;
const COACH_ID = '00000000-0000-4000-8000-0000000a0';

/** An id that is the same each time the example is loaded. */
const idFor = (what: string): string => {
  const hex = createHash('sha256').update(what).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/** A company comes into the brigade as a lead would let it in, with one site, its contact, and its places. */
export async function admit(api: ExampleApi, company: ExampleCompany, today: CalendarDay): Promise<void> {
  const { id, contactPersonId, postcodeArea, adviser, profile, hours, people } = company;
  const since = addMonths(today, -MONTHS_IN_THE_BRIGADE);
  const siteId = idFor(`${id} site`);
  const contact = { personId: contactPersonId, roles: ['tutor', 'signatory'], from: since };
  const admission = { adviserId: `${COACH_ID}${adviser}`, admittedOn: today, profile, sites: [{ siteId, postcodeArea }], contacts: [contact] };
  await post(api, { as: 'leonie', path: `/companies/${id}/admission`, body: JSON.stringify(admission), key: `example-admission-${today}` });
  const [atLeast, atMost] = hours;
  const place = { placeId: idFor(`${id} place`), siteId, tasks: profile.tasks, hoursPerWeek: { atLeast, atMost }, capacity: [{ from: since, people }] };
  await post(api, { as: 'leonie', path: `/companies/${id}/places`, body: JSON.stringify({ place }), key: `example-place-${today}` });
}
