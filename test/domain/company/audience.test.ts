import { parties } from '#shared/domain/actor.ts';
import { audibleRefusal, audienceOfCompanyCommitment, audienceOfCompanyEvent, hearsOf } from '#shared/domain/company/audience.ts';
import { OTHER_COACH, caseManager, coach, employer, lead, resident } from '../route/support/people.ts';
import { reservationOf, withPlace } from './support/story.ts';

it('tells of a company only to its own people, its adviser and the leads', () => {
  const { company } = withPlace();
  const heard = [employer(), coach(), lead].map((actor) => hearsOf(company, actor));
  const others = [employer('another'), coach(OTHER_COACH), resident(), caseManager].map((actor) => hearsOf(company, actor));

  expect([heard, others]).toEqual([
    [true, true, true],
    [false, false, false, false],
  ]);
});

it('tells its own people what happens with their places, and never why somebody went first', () => {
  const story = withPlace()
    .asks('a')
    .asks('b')
    .asks('c')
    .does('overtakeWaiting', { reservation: reservationOf('c') })
    .releases('a')
    .on('2026-12-01');
  const seen = story.events.filter((event) => audienceOfCompanyEvent(event).includes('employer'));

  expect(new Set(seen.map(({ type }) => type))).toEqual(
    new Set(['companyAdmitted', 'placeOffered', 'placeAsked', 'reservationHeld', 'reservationWaiting', 'reservationReleased', 'reservationLapsed']),
  );
  expect(seen.filter((event) => event.type === 'reservationHeld' && event.reason !== null)).toEqual([]);
  expect(story.events.flatMap((event) => audienceOfCompanyEvent(event)).filter((party) => party === 'resident' || party === 'care-partner')).toEqual([]);
});

it('keeps what is the adviser’s to solve among those who see to the brigade', () => {
  expect(['talk', 'tooFull', 'findOtherPlaces', 'retryTell'].map((kind) => audienceOfCompanyCommitment(kind).includes('employer'))).toEqual([
    ...[true, false, false, false],
  ]);
});

it('says why to whoever has a part in it, and otherwise only that it cannot be', () => {
  expect(parties.filter((party) => audibleRefusal('placeUnknown', party) === 'placeUnknown')).toEqual(['coach', 'employer', 'lead', 'operator', 'time']);
  expect(audibleRefusal('placeUnknown', 'resident')).toBe('notNow');
});
