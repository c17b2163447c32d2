import { readExplanation, readTimeline } from '#services/api/endpoints/route.ts';
import { aGround, anApi, type Api, type SharedGround } from './support/api.ts';
import { bodyOf } from './support/calls.ts';
import { BAKERY, type Subject } from './support/people.ts';
import { aRecordedRoute, type RecordedRoute } from './support/recorded-route.ts';
import { pausedAfter, placed, requested } from './support/steps.ts';

let ground: SharedGround;
let api: Api;
let placedHere: RecordedRoute;

beforeAll(async () => {
  ground = await aGround();
  api = await anApi(ground);
  placedHere = await aRecordedRoute(ground.db, ({ residentId }) => placed(residentId, BAKERY));
});
afterAll(async () => {
  await api.close();
  await ground.close();
});

const explainedTo = async (subject: Subject, { routeId }: RecordedRoute) =>
  bodyOf(await (await api.as(subject)).call(readExplanation, { params: { routeId } }));

describe('an explanation over HTTP', () => {
  it('names those it waits for, and what they must do, in the words of the reader', async () => {
    const { summary, waits } = await explainedTo('anna', placedHere);

    expect(summary).toMatch(/^Deze route is sinds woensdag 25 februari 2026 in de fase Beschermde ontwikkelplek\. .* Nu is het bedrijf aan zet\.$/u);
    expect(waits.find(({ owner }) => owner.party === 'coach')).toMatchObject({ owner: { name: 'Anna de Vries' }, overdue: true });
    expect(waits.find(({ owner }) => owner.party === 'employer')).toMatchObject({
      sentence: expect.stringMatching(
        /^Het bedrijf laat weten of de eerste dag is doorgegaan\. .* Het had op woensdag 4 maart 2026 klaar moeten zijn\.$/u,
      ) as string,
      owner: { id: BAKERY, name: 'Bakkerij Jansen' },
      thenSentence: 'Blijft dit liggen, dan krijgt het bedrijf zo een herinnering.',
    });
  });

  it('asks a company for what it owes and tells it nothing else', async () => {
    const { summary, waits, next } = await explainedTo('baker', placedHere);

    expect(summary).toBe('Je nieuwe collega leert en werkt bij jullie, in een eigen tempo. Nu ben jij aan zet.');
    expect(waits.map(({ owner }) => owner.party)).toEqual(['employer']);
    expect(next).toEqual([]);
  });

  it('says that a route is paused to those who work on it, never why', async () => {
    const paused = await aRecordedRoute(ground.db, ({ residentId }) => pausedAfter(placed(residentId, BAKERY)));
    const told = JSON.stringify(await explainedTo('anna', paused));

    expect(told).toContain('De route is gepauzeerd sinds dinsdag 10 maart 2026.');
    expect(told).toContain('Neem tijdens de pauze contact op met de inwoner.');
    expect(told).not.toMatch(/health|gezond|\bzorg\b/iu);
  });

  it('asks any lead while nobody is the coach', async () => {
    const { waits } = await explainedTo('carla', await aRecordedRoute(ground.db, ({ residentId }) => requested(residentId, null)));

    expect(waits[0]).toMatchObject({ sentence: expect.stringMatching(/^Wijs een trajectbegeleider aan/u) as string, owner: { party: 'lead', name: null } });
  });
});

describe('a timeline over HTTP', () => {
  it('tells what happened with its days, and by whom', async () => {
    const { items } = bodyOf(await (await api.as('anna')).call(readTimeline, { params: { routeId: placedHere.routeId } }));

    expect(items.find(({ type }) => type === 'placementStarted')).toMatchObject({
      sentence: 'De plaatsing begint op 2 maart 2026, voor 16 uur per week.',
      by: { party: 'coach', name: 'Anna de Vries' },
    });
  });
});
