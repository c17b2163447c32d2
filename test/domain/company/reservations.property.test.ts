import fc from 'fast-check';
import type { Company, KnownCompany, Place, Reservation } from '#shared/domain/company/company.ts';
import type { CompanyEvent } from '#shared/domain/company/events.ts';
import { companyKind } from '#shared/domain/company/kind.ts';
import { canBeHeld } from '#shared/domain/company/reservations/room.ts';
import { hasLeft } from '#shared/domain/company/rule.ts';
import type { CalendarDay } from '#shared/domain/time/brands.ts';
import { employer } from '../route/support/people.ts';
import { DAYS, decided, played, steps, type Turn } from './support/any-story.ts';

const { decider } = companyKind;
const stories = fc.array(steps, { minLength: 20, maxLength: 80, size: 'max' });
const check = (holds: (turns: Turn[], end: ReturnType<typeof played>) => void, numRuns = 60): void =>
  fc.assert(
    fc.property(stories, (story) => {
      const end = played(story);
      holds(end.turns, end);
    }),
    { numRuns },
  );

const known = (company: Company): KnownCompany => {
  if (company.membership === null) throw new Error('no company');
  return company;
};
const reservationsOf = (company: Company): Reservation[] => known(company).reservations;

/** Counted day by day, as a person with a calendar would. */
const isThere = ({ startsOn, untilOn }: Pick<Reservation, 'startsOn' | 'untilOn'>, day: CalendarDay): boolean =>
  startsOn <= day && (untilOn === null || day <= untilOn);
const roomOn = ({ capacity }: Place, day: CalendarDay): number =>
  capacity.find(({ from, until }) => from <= day && (until === null || day <= until))?.people ?? 0;

/** Each event with the state in which it happened. */
const unfolded = ({ before, events }: Turn): { before: Company; event: CompanyEvent; after: Company }[] => {
  let state = before;
  return events.map((event) => {
    const [then, after] = [state, decider.evolve(state, event)];
    state = after;
    return { before: then, event, after };
  });
};
const newHolds = (turn: Turn) =>
  unfolded(turn).flatMap(({ before, event, after }) => {
    if (event.type !== 'reservationHeld') return [];
    const waited = reservationsOf(before).find(({ id, step }) => id === event.reservation && step === 'waiting');
    return waited === undefined ? [] : [{ before: known(before), event, after, waited }];
  });

it('never holds a place for more people than there is room for, on any day', () => {
  let holds = 0;
  check((turns) => {
    for (const { before, waited } of turns.flatMap(newHolds)) {
      const place = before.places.find(({ placeId }) => placeId === waited.placeId);
      if (place === undefined) throw new Error('a place that is not offered was held');
      const others = before.reservations.filter(({ step }) => step === 'held' || step === 'taken');
      holds += 1;
      for (const day of DAYS.filter((each) => isThere(waited, each))) {
        expect(others.filter((other) => isThere(other, day)).length).toBeLessThan(roomOn(place, day));
      }
    }
  });
  expect(holds).toBeGreaterThan(150);
});

it('holds for the longest waiting of whom the wish fits; who goes before says why, and names everybody who was passed over', () => {
  let overtakings = 0;
  check((turns) => {
    for (const turn of turns) {
      for (const { before, event, waited } of newHolds(turn)) {
        const passed = before.reservations.filter(
          (other) => other.step === 'waiting' && waited.step === 'waiting' && other.since < waited.since && canBeHeld(before, other, other, turn.now),
        );
        expect(event.overtook).toEqual(expect.arrayContaining(passed.map(({ id }) => id)));
        expect(event.overtook.length === 0).toBe(event.reason === null);
        overtakings += event.overtook.length;
      }
    }
  }, 400); // an overtaking is rare
  expect(overtakings).toBeGreaterThan(2);
});

it('lets nobody wait while there is room for them', () => {
  check((turns) => {
    for (const { after, now } of turns) {
      const company = known(after);
      expect(company.reservations.filter((waiting) => waiting.step === 'waiting' && canBeHeld(company, waiting, waiting, now))).toEqual([]);
    }
  });
});

it('loses no reservation and knows none twice: what was asked for stays until it is given up', () => {
  check((turns, { company }) => {
    const there = new Set<string>();
    for (const event of turns.flatMap(({ events }) => events)) {
      if (event.type === 'placeAsked' || event.type === 'placeOccupied') there.add(event.reservation);
      if (event.type === 'reservationReleased') there.delete(event.reservation);
    }
    expect(
      reservationsOf(company)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual([...there].toSorted());
  });
});

it('tells each route of every change of what it asked for, and in the end of where it stands', () => {
  check((turns, { company }) => {
    const last = new Map<string, string>();
    for (const event of turns.flatMap(({ events }) => events)) if ('reservation' in event) last.set(event.reservation, event.type);
    const said = { waiting: ['reservationWaiting', 'overtakingDecided'], held: ['reservationHeld'], lapsed: ['reservationLapsed'] } as const;
    for (const { id, step } of reservationsOf(company)) if (step !== 'taken') expect(said[step]).toContain(last.get(id));
  });
});

it('is not changed by anything that is heard again, however late and in whatever order', () => {
  check((turns, { company, now }) => {
    const told = turns.map(({ command }) => command).filter((command) => 'tell' in command);
    for (const command of [...told].reverse()) {
      const again = decided(company, command, now);
      expect(again?.events.map(({ type }) => type)).toEqual(['tellIgnored']);
      expect(again?.after).toEqual(company);
    }
  });
});

it('ends nobody by time: who is there stays, and who waits keeps waiting until the company has left', () => {
  check((turns) => {
    for (const { events } of turns.filter(({ command }) => command.by.party === 'time')) {
      expect(events.filter(({ type }) => type === 'reservationReleased')).toEqual([]);
    }
    for (const { before, event } of turns.flatMap(unfolded)) {
      if (event.type !== 'reservationLapsed') continue;
      const step = reservationsOf(before).find(({ id }) => id === event.reservation)?.step;
      const byTime = hasLeft(known(before)) ? ['held', 'waiting'] : ['held'];
      expect(event.by.party === 'time' ? byTime : ['waiting']).toContain(step);
    }
  });
});

it('is not changed by a pause that ends at once', () => {
  check((_turns, { company, now }) => {
    if (hasLeft(known(company))) return;
    const resumed = decided(company, { type: 'resumeCompany', by: employer() }, now)?.after ?? company;
    const paused = decided(resumed, { type: 'pauseCompany', by: employer(), until: DAYS[129] ?? raise(), noteId: null }, now);
    const again = paused === null ? null : decided(paused.after, { type: 'resumeCompany', by: employer() }, now);
    expect(again?.after).toEqual({ ...known(resumed), tells: { ...known(resumed).tells, leaving: [] } });
  });
});
const raise = (): never => {
  throw new Error('no such day');
};

it('is what its events say, in plain JSON', () => {
  check((turns, { company }) => {
    const [first] = turns;
    expect(JSON.parse(JSON.stringify(company))).toEqual(company);
    if (first === undefined) return;
    const folded = turns.flatMap(({ events }) => events).reduce(decider.evolve, first.before);
    expect(known(folded).reservations).toEqual(known(company).reservations);
  });
});
