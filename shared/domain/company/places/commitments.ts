import { NOBODY, TIME } from '../../actor.ts';
import type { Commitment } from '../../decider.ts';
import { dueWithin } from '../../time/due-within.ts';
import type { CompanyCommand } from '../commands.ts';
import type { KnownCompany, Place, Reservation } from '../company.ts';
import { companyPolicy } from '../policy.ts';
import { type Wait, adviserOf, latest } from '../waits.ts';
import { countOn, criticalDays, peopleOn } from './capacity.ts';
import { pauseEndsAt } from './pause.ts';

/** Those who have this place, or for whom it is kept. */
const peopleAt = ({ reservations }: KnownCompany, id: string): Reservation[] =>
  reservations.filter(({ placeId, step }) => placeId === id && (step === 'held' || step === 'taken'));

/** Whether there is a day on which more people have this place than there is room for. */
const isTooFull = ({ capacity }: Place, people: readonly Reservation[]): boolean =>
  people.some((period) => criticalDays(capacity, people, period).some((day) => countOn(people, day) > peopleOn(capacity, day)));

/** The first place is looked for together; too many people on one place is for a person to solve, never a reason to send somebody away. */
export function placeWaits(company: KnownCompany): Wait[] {
  const owner = adviserOf(company);
  const { membership, places } = company;
  const first: Wait[] =
    places.length > 0 || membership.leaving !== null
      ? []
      : [
          {
            ...{ id: `offerFirstPlace/${membership.admittedAt}`, kind: 'offerFirstPlace', owner, since: membership.admittedAt },
            due: dueWithin(membership.admittedAt, companyPolicy.firstPlaceWithinDays),
          },
        ];
  const full = places.flatMap((place): Wait[] => {
    const people = peopleAt(company, place.placeId);
    if (!isTooFull(place, people)) return [];
    const since = latest(place.changedAt, ...people.map(({ askedAt }) => askedAt));
    return [{ id: `tooFull/${place.placeId}/${place.changedAt}`, kind: 'tooFull', owner, since, due: dueWithin(since, companyPolicy.tooFullWithinDays) }];
  });
  return [...first, ...full];
}

/** The pause ends by itself on its day; who waited then gets a place. */
export function pauseCommitments(company: KnownCompany): Commitment<CompanyCommand>[] {
  const until = pauseEndsAt(company);
  if (until === null || company.pausedAt === null) return [];
  return [
    {
      ...{ id: `pauseEnds/${company.pausedAt}`, kind: 'pauseEnds', owner: NOBODY, since: company.pausedAt, until },
      then: { type: 'serveWaiting', by: TIME },
    },
  ];
}
