import { readPlan } from '#services/api/endpoints/plan.ts';
import { readRoute, readTimeline } from '#services/api/endpoints/route.ts';
import { thingId } from '#shared/domain/thing.ts';
import type { CalendarDay } from '#shared/domain/time/brands.ts';
import { instantAt } from '#shared/domain/time/amsterdam.ts';
import { noteReaders } from '#shared/domain/route/contact/note-readers.ts';
import type { NoteAudience } from '#shared/domain/route/vocabulary.ts';
import { aGround, anApi, type Api, type SharedGround } from './support/api.ts';
import { bodyOf } from './support/calls.ts';
import { BAKERY, people } from './support/people.ts';
import { aRecordedRoute, type RecordedRoute, type Step } from './support/recorded-route.ts';
import { placed, requested } from './support/steps.ts';

let ground: SharedGround;
let api: Api;
let route: RecordedRoute;

const ON = '2026-03-16' as CalendarDay;
const noteIds = { coaches: crypto.randomUUID(), resident: crypto.randomUUID(), company: crypto.randomUUID() };

/** A contact with the company, with a note for these readers. */
const contact = (audience: NoteAudience, minute: number): Step => ({
  at: instantAt(ON, 9 * 60 + minute),
  command: {
    ...{ type: 'recordContact', contactOn: ON, with: 'company', how: 'phone', minutes: 15, noteId: noteIds[audience] },
    ...(audience === 'company' && { noteAudience: audience }),
    by: { party: 'coach', person: people.anna.id },
  },
});

beforeAll(async () => {
  ground = await aGround();
  api = await anApi(ground);
  route = await aRecordedRoute(ground.db, ({ residentId }) => [
    ...placed(residentId, BAKERY),
    ...(['coaches', 'resident', 'company'] as const).map((audience, minute) => contact(audience, minute)),
  ]);
  for (const audience of ['coaches', 'resident', 'company'] as const) {
    const note = { id: noteIds[audience], thing: thingId('route', route.routeId), text: `Voor ${audience}`, author: people.anna.id };
    await api.deps.notes.write({ ...note, audience: noteReaders(audience) });
  }
});
afterAll(async () => {
  await api.close();
  await ground.close();
});

const at = (): { params: { routeId: string } } => ({ params: { routeId: route.routeId } });
const notesFor = async (subject: 'anna' | 'baker') => {
  const { items } = bodyOf(await (await api.as(subject)).call(readTimeline, at()));
  return items.filter(({ type }) => type === 'contactRecorded').map(({ sentence, note, noteAudience }) => [sentence, note, noteAudience]);
};

describe('the plan of a route', () => {
  it('says what was agreed, what the resident thought, and when it is talked about again', async () => {
    const plan = bodyOf(await (await api.as('anna')).call(readPlan, at()));

    expect(plan).toMatchObject({ plan: { version: 1, agreedOn: '2026-02-16', residentView: 'agrees' }, goals: [], nextCheckIn: { round: 1 } });
    expect(plan.reviews.map(({ type, on, planVersion }) => [type, on, planVersion])).toEqual([['planAgreed', '2026-02-16', 1]]);
    expect(plan.nextReview?.on).toMatch(/^2026-/);
  });

  it('is never told to a company, not even that there is one', async () => {
    expect(await (await api.as('baker')).call(readPlan, at())).toMatchObject({ status: 403 });
    expect(bodyOf(await (await api.as('baker')).call(readRoute, at())).intake).toBeNull();
  });

  it('is empty before anybody agreed on one; then the intake says what there is to do', async () => {
    const { routeId } = await aRecordedRoute(ground.db, ({ residentId }) => requested(residentId));
    const coach = await api.as('anna');
    const { intake } = bodyOf(await coach.call(readRoute, { params: { routeId } }));

    expect(bodyOf(await coach.call(readPlan, { params: { routeId } }))).toMatchObject({ plan: null, reviews: [], nextCheckIn: null });
    expect(intake?.map(({ task, state }) => [task, state])).toEqual([
      ['contact', 'open'],
      ['start', 'open'],
      ...['suitability', 'plan', 'goals', 'next'].map((task) => [task, 'not-yet']),
    ]);
    expect(bodyOf(await (await api.as('dirk')).call(readRoute, { params: { routeId } })).intake).toBeNull();
  });
});

describe('a note for an audience', () => {
  it('is read on the timeline by whom it is for', async () => {
    const sentence = 'Er is contact geweest met het bedrijf, aan de telefoon.';

    expect(await notesFor('anna')).toEqual([
      [sentence, 'Voor coaches', 'coaches'],
      [sentence, 'Voor resident', 'resident'],
      [sentence, 'Voor company', 'company'],
    ]);
    expect(await notesFor('baker')).toEqual([['Er is een notitie voor jullie geschreven.', 'Voor company', null]]);
    expect(await (await api.as('garage')).call(readTimeline, at())).toMatchObject({ status: 404 });
  });
});
