import type { CompanyView } from '#shared/contracts/company/company-view.ts';
import { audienceOfCompanyCommitment } from '#shared/domain/company/audience.ts';
import { allowedCompanyCommands } from '#shared/domain/company/allowed.ts';
import type { KnownCompany, Place, Reservation } from '#shared/domain/company/company.ts';
import { companyKind } from '#shared/domain/company/kind.ts';
import { stageOf } from '#shared/domain/company/list-columns.ts';
import { usedPlaces } from '#shared/domain/company/reservations/free.ts';
import { companyCommitmentSentence } from '#shared/domain/texts/company/commitments.ts';
import { idOf } from '#shared/domain/thing.ts';
import { reachableFor } from '../absences/stand-in.ts';
import type { ApiDeps } from '../deps.ts';
import type { Caller } from '../permissions.ts';
import { actorOf } from '../recording/actor.ts';
import { idsOfOwners, nameIn, namedIn, readNames, type Names } from '../view/names.ts';
import { nextSteps } from '../view/next-steps.ts';
import { viewCommitments } from '../view/view-commitments.ts';
import { companyAddresses } from './company-addresses.ts';
import { belongsOfCompany, stateOf, type CompanyFile } from './company-file.ts';
import { hearCompanyRefusal } from './hear-company-refusal.ts';
import { companyChangesSeenBy } from './seen-company-events.ts';

/** A company as this caller may see it, from what is recorded; asks no workflow. */
export const viewCompany = async (file: CompanyFile, caller: Caller, deps: ApiDeps): Promise<CompanyView> => {
  const state = stateOf(file);
  const known = state.membership === null ? null : state;
  const seen = companyKind.decider.commitments(state).filter(({ kind }) => audienceOfCompanyCommitment(kind).includes(caller.party));
  const owners = idsOfOwners(seen.map(({ owner }) => owner));
  const [changes, reachable] = await Promise.all([companyChangesSeenBy(caller, file.thing, deps), reachableFor(known?.adviserId ?? null, deps)]);
  const contacts = (known?.contacts ?? []).map(({ personId }) => personId);
  const people = [known?.adviserId ?? null, reachable.id, reachable.coverId, ...contacts, ...owners.people];
  const names = await readNames({ people, companies: owners.companies }, deps);
  return {
    id: file.companyId,
    version: changes.length,
    name: file.company.name,
    ...(known === null ? NOTHING_YET : viewKnown(known, caller, names)),
    cover: namedIn(names, reachable.coverId),
    commitments: viewCommitments(seen, names, (commitment) => companyCommitmentSentence(commitment, caller.party)),
    next: nextSteps({
      ...{ caller, belongs: belongsOfCompany(file), addresses: companyAddresses, path: `/v1/companies/${file.companyId}` },
      choices: allowedCompanyCommands(state, actorOf(caller), deps.now()),
      hear: (code) => hearCompanyRefusal(code, caller.party, nameIn(names, reachable.id)),
    }),
  };
};

type Facts = Omit<CompanyView, 'id' | 'version' | 'name' | 'cover' | 'commitments' | 'next'>;

const NOTHING_YET: Facts = {
  ...{ stage: 'none', adviser: null, admittedOn: null, leavesOn: null, pausedUntil: null, profile: null, certificate: null, socialReturn: null },
  ...{ sites: [], contacts: [], places: [], reservations: [] },
};

const viewKnown = (company: KnownCompany, { party }: Caller, names: Names): Facts => {
  const { adviserId, membership, pausedUntil, profile, sites, contacts, certificate, socialReturn, places, reservations } = company;
  const named = (id: string) => ({ id, name: nameIn(names, id) });
  return {
    stage: stageOf(company),
    adviser: named(adviserId),
    admittedOn: membership.admittedOn,
    leavesOn: membership.leaving?.leavesOn ?? null,
    pausedUntil,
    profile: { ...profile, tasks: [...profile.tasks], mistakes: [...profile.mistakes] },
    sites: sites.map(({ siteId, postcodeArea }) => ({ id: siteId, postcodeArea })),
    contacts: contacts.map(({ personId, roles, ...rest }) => ({ ...rest, person: named(personId), roles: [...roles] })),
    certificate: certificate === null ? null : { level: certificate.level, validUntil: certificate.validUntil },
    socialReturn,
    places: places.map((place) => viewPlace(place, company)),
    reservations: party === 'employer' ? [] : reservations.map(viewReservation),
  };
};

const viewPlace = (place: Place, company: KnownCompany): Facts['places'][number] => {
  const { placeId, siteId, tasks, hoursPerWeek, capacity, withdrawnFrom } = place;
  return {
    id: placeId,
    siteId,
    tasks: [...tasks],
    hoursPerWeek,
    capacity: capacity.map((each) => ({ ...each })),
    withdrawnFrom,
    ...usedPlaces(company, placeId),
  };
};

const viewReservation = (reservation: Reservation): Facts['reservations'][number] => {
  const { id, route, placeId, step, since, startsOn, untilOn } = reservation;
  return { id, routeId: idOf(route), placeId, step, since, until: reservation.step === 'held' ? reservation.until : null, startsOn, untilOn };
};
