import { kmBetween } from '#shared/domain/company/matching/distance.ts';
import { offersFor, type PlaceWish } from '#shared/domain/company/matching/offers-for.ts';
import { at, day } from '../route/support/days.ts';
import { aPlace } from './support/commands.ts';
import { aMember, neverAdmitted, withPlace, type CompanyStory } from './support/story.ts';

const wish: PlaceWish = { postcodeArea: '9711', maxKm: 10, hoursPerWeek: 16, startsOn: day('2026-05-01'), untilOn: null };
const offers = (story: CompanyStory, changes: Partial<PlaceWish> = {}) =>
  offersFor([{ companyId: 'c', name: 'Groenploeg', company: story.company }], { ...wish, ...changes }, story.now);
const reasons = (story: CompanyStory, changes: Partial<PlaceWish> = {}) => offers(story, changes).map((offer) => offer.reasons);

describe('distance', () => {
  it('is known between areas of Groningen and the north of Drenthe', () => {
    expect(kmBetween('9711', '9711')).toBe(0);
    expect(kmBetween('9711', '9401')).toBeGreaterThan(24); // Groningen and Assen
    expect(kmBetween('9711', '9401')).toBeLessThan(28);
    expect(kmBetween('9401', '9711')).toBe(kmBetween('9711', '9401'));
    expect([kmBetween('9711', '1012'), kmBetween('', '9711'), kmBetween('53', '9711')]).toEqual([null, null, null]);
  });
});

describe('places for a wish', () => {
  it('meet it where nothing stands in the way', () => {
    expect(offers(withPlace())).toEqual([expect.objectContaining({ companyId: 'c', name: 'Groenploeg', placeId: 'place-1', reasons: [] })]);
  });

  it('say why they do not', () => {
    expect(reasons(withPlace(), { postcodeArea: '9401' })).toEqual([['tooFar']]);
    expect(reasons(withPlace(), { postcodeArea: '1012' })).toEqual([['distanceUnknown']]);
    expect(reasons(withPlace(), { hoursPerWeek: 40 })).toEqual([['hoursOutside']]);
    expect(reasons(withPlace(), { startsOn: day('2025-05-01') })).toEqual([['periodOutside']]);
    expect(reasons(withPlace(), { tasks: ['office'] })).toEqual([['otherTasks']]);
    expect(reasons(withPlace(), { tasks: ['office', 'green'] })).toEqual([[]]);
    expect(reasons(withPlace().asks('a'))).toEqual([['full']]);
    expect(reasons(withPlace().does('pauseCompany'), { maxKm: 0 })).toEqual([['tooFar', 'paused']]);
    expect(reasons(withPlace().does('leaveBrigade'))).toEqual([['leaving']]);
    expect(reasons(withPlace().does('withdrawPlace'))).toEqual([['placeWithdrawn']]);
  });

  it('say that they fit exactly where asking would hold one', () => {
    const stories = [withPlace(), withPlace().asks('x'), withPlace().does('pauseCompany'), withPlace().does('leaveBrigade')];

    for (const story of stories) expect(story.asks('a').step('a') === 'held').toBe(reasons(story)[0]?.length === 0);
  });

  it('of companies that are no member, or have none, are not there', () => {
    expect([offers(neverAdmitted()), offers(aMember()), offers(withPlace().does('leaveBrigade').on('2026-12-01'))]).toEqual([[], [], []]);
  });

  it('stand in the order of the companies’ names, near or far, free or full', () => {
    const near = withPlace().does('offerPlace', { place: aPlace({ placeId: 'place-0' }) });
    const companies = [
      { companyId: '3', name: 'Zuidlaan', company: near.company },
      { companyId: '2', name: 'bakkerij', company: withPlace().asks('a').company },
      { companyId: '1', name: 'Atelier', company: withPlace().does('pauseCompany').company },
    ];
    const order = (list: typeof companies) => offersFor(list, wish, at('2026-04-02')).map(({ name, placeId }) => `${name} ${placeId}`);

    expect(order(companies)).toEqual(['Atelier place-1', 'bakkerij place-1', 'Zuidlaan place-0', 'Zuidlaan place-1']);
    expect(order(companies.toReversed())).toEqual(order(companies));
  });
});
