import { accept, refuse } from '#shared/domain/decider.ts';
import type { AnyEvent } from '#shared/domain/decider.ts';
import type { KnownCompany, Reservation } from '#shared/domain/company/company.ts';
import { companyKind } from '#shared/domain/company/kind.ts';
import { routeKind } from '#shared/domain/route/kind.ts';
import type { KnownRoute } from '#shared/domain/route/route.ts';
import type { OutgoingTell, Tells } from '#shared/domain/tell/tell.ts';
import { HOUR_MS, instant, msOf } from '#shared/domain/time/amsterdam.ts';
import type { AnyDecider } from './brigade.ts';
import type { Deciders } from './drive.ts';
import { companyOf, routeOf } from './states.ts';

const right: Deciders = { route: routeKind.decider, company: companyKind.decider };

const wrongCompany = (change: (company: AnyDecider) => Partial<AnyDecider>): Deciders => ({
  ...right,
  company: { ...right.company, ...change(right.company) },
});
const wrongRoute = (change: (route: AnyDecider) => Partial<AnyDecider>): Deciders => ({ ...right, route: { ...right.route, ...change(right.route) } });

/** A company that decides as if something else were true of it. */
const believing = (belief: (company: KnownCompany) => KnownCompany): Deciders =>
  wrongCompany(({ decide }) => ({
    decide(state: unknown, command: unknown, now) {
      const company = companyOf({ state });
      return decide(company.membership === null ? company : belief(company), command, now);
    },
  }));

const without = (tells: Tells, isForgotten: (tell: OutgoingTell) => boolean): Tells => ({
  ...tells,
  open: tells.open.filter((open) => !isForgotten(open)),
  leaving: tells.leaving.filter((id) => !tells.open.some((open) => open.id === id && isForgotten(open))),
});

const companyAfter = (change: (company: KnownCompany, event: AnyEvent) => KnownCompany): Deciders =>
  wrongCompany(({ evolve }) => ({
    evolve(state: unknown, event: AnyEvent) {
      const company = companyOf({ state: evolve(state, event) });
      return company.membership === null ? company : change(company, event);
    },
  }));

const routeAfter = (change: (route: KnownRoute) => KnownRoute): Deciders =>
  wrongRoute(({ evolve }) => ({
    evolve(state: unknown, event: AnyEvent) {
      const route = routeOf({ state: evolve(state, event) });
      return route.stage === null ? route : change(route);
    },
  }));

const isTelling =
  (type: string) =>
  ({ command }: OutgoingTell): boolean =>
    command.type === type;

const sinceReversed = (reservation: Reservation): Reservation =>
  reservation.step === 'waiting' ? { ...reservation, since: instant(4e12 - msOf(reservation.since)) } : reservation;

/** Mistakes between routes and companies that somebody could make one day; a brigade must notice each of them. */
export const plantedBugs: Readonly<Record<string, { noticed: RegExp; deciders: Deciders }>> = {
  'a route that does not say that it gave a place up': {
    noticed: /of which its route knows nothing/,
    deciders: routeAfter((route) => ({ ...route, tells: without(route.tells, isTelling('releasePlace')) })),
  },
  'a route that does not say that it started': {
    noticed: /believes taken|believes that .* has taken/,
    deciders: routeAfter((route) => ({ ...route, tells: without(route.tells, isTelling('takePlace')) })),
  },
  'a company that gives one place too many': {
    noticed: /more than there is room for/,
    deciders: believing((company) => ({
      ...company,
      places: company.places.map((place) => ({ ...place, capacity: place.capacity.map((each) => ({ ...each, people: each.people + 1 })) })),
    })),
  },
  'a waiting order the wrong way round': {
    noticed: /overtook .* without a reason/,
    deciders: believing((company) => ({ ...company, reservations: company.reservations.map(sinceReversed).toReversed() })),
  },
  'a company that does not say that a limit has passed': {
    noticed: /believes held .* has lapsed/,
    deciders: companyAfter((company) => ({ ...company, tells: without(company.tells, isTelling('placeLapsed')) })),
  },
  'a company that does not say that somebody waits': {
    noticed: /asked, and nothing is under way/,
    deciders: companyAfter((company) => ({ ...company, tells: without(company.tells, isTelling('placeWaiting')) })),
  },
  'a route that does not hear that a limit has passed': {
    noticed: /believes held .* has lapsed/,
    deciders: wrongRoute(({ decide }) => ({
      decide: (state: unknown, command: { type: string; from?: string; tell?: number; by: unknown }, now) =>
        command.type === 'placeLapsed'
          ? accept({ type: 'tellIgnored', told: command.type, from: command.from, tell: command.tell, at: now, by: command.by })
          : decide(state, command, now),
    })),
  },
  'a limit that is later for the company than it said': {
    noticed: /believes held/,
    deciders: companyAfter((company, { type }) => ({
      ...company,
      reservations: company.reservations.map((known) =>
        type === 'reservationHeld' && known.step === 'held' ? { ...known, until: instant(msOf(known.until) + HOUR_MS) } : known,
      ),
    })),
  },
  'a tell that is not tried again': {
    noticed: /is still not told/,
    deciders: wrongRoute(({ commitments }) => ({ commitments: (state: unknown) => commitments(state).filter(({ kind }) => kind !== 'retryTell') })),
  },
  'a timer that takes away a place that somebody has': {
    noticed: /took the place of .* away/,
    deciders: companyAfter((company, { type }) =>
      type === 'ladderClimbed' ? { ...company, reservations: company.reservations.filter(({ step }) => step !== 'taken') } : company,
    ),
  },
  'a company that refuses time': {
    noticed: /refused time its lapseReservation/,
    deciders: wrongCompany(({ decide }) => ({
      decide: (state: unknown, command: { type: string }, now) => (command.type === 'lapseReservation' ? refuse('notNow') : decide(state, command, now)),
    })),
  },
  'a reservation that is there twice': {
    noticed: /a reservation is there twice/,
    deciders: companyAfter((company, { type }) =>
      type === 'reservationReleased' ? { ...company, reservations: [...company.reservations, ...company.reservations] } : company,
    ),
  },
  'a timer that moves somebody whose place lapsed': {
    noticed: /placeLapsed by time moved|by time moved/,
    deciders: wrongRoute(({ evolve, decide }) => ({
      decide: (state: unknown, command: { type: string; by: unknown }, now) =>
        command.type === 'climbLadder' && routeOf({ state }).stage?.kind === 'matching'
          ? accept({ type: 'timePassed', commitment: 'moved', at: now, by: command.by })
          : decide(state, command, now),
      evolve(state: unknown, event: AnyEvent & { commitment?: string }) {
        const route = routeOf({ state: evolve(state, event) });
        return event.commitment === 'moved' && route.stage !== null ? { ...route, stage: { ...route.stage, enteredAt: event.at } } : route;
      },
    })),
  },
};
