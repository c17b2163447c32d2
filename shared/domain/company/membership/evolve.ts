import { noTells } from '../../tell/tell.ts';
import type { Changes } from '../change.ts';
import type { Site } from '../commands.ts';
import type { Company, KnownCompany } from '../company.ts';
import type { CompanyEventOf } from '../events.ts';

/** New sites, and those from before at which there is still a place. */
const sitesAfter = (company: KnownCompany, sites: readonly Site[]): Site[] => [
  ...sites,
  ...company.sites.filter(({ siteId }) => !sites.some((site) => site.siteId === siteId) && company.places.some((place) => place.siteId === siteId)),
];

/** A company begins, or comes back: then its places and everybody who has one are still there. */
export function admitted(company: Company, event: CompanyEventOf<'companyAdmitted'>): KnownCompany {
  const { companyId, adviserId, admittedOn, profile, at } = event;
  const known = company.membership === null ? null : company;
  return {
    v: 1,
    companyId,
    membership: { admittedOn, admittedAt: at, leaving: null },
    adviserId,
    profile,
    sites: known === null ? [...event.sites] : sitesAfter(known, event.sites),
    contacts: [...event.contacts],
    contactsAt: at,
    certificate: known?.certificate ?? null,
    socialReturn: known?.socialReturn ?? null,
    talk: { on: admittedOn, at, count: (known?.talk.count ?? 0) + 1 },
    places: known?.places ?? [],
    pausedUntil: known?.pausedUntil ?? null,
    pausedAt: known?.pausedAt ?? null,
    reservations: known?.reservations ?? [],
    climbs: known?.climbs ?? {},
    tells: known?.tells ?? noTells,
  };
}

export const membershipChanges: Changes<
  'companyAdmitted' | 'adviserAssigned' | 'certificateRecorded' | 'socialReturnReferred' | 'talkRecorded' | 'leavingAnnounced' | 'companyLeft'
> = {
  companyAdmitted: admitted,
  adviserAssigned: (company, { adviserId }) => ({ ...company, adviserId }),
  certificateRecorded: (company, { certificate, at }) => ({ ...company, certificate: certificate === null ? null : { ...certificate, since: at } }),
  socialReturnReferred: (company, { reference }) => ({ ...company, socialReturn: reference }),
  /** An older talk that is written down later undoes nothing. */
  talkRecorded: (company, { talkedOn, at }) =>
    talkedOn < company.talk.on ? company : { ...company, talk: { on: talkedOn, at, count: company.talk.count + 1 } },
  leavingAnnounced: (company, { leavesOn, reason, at }) => ({
    ...company,
    membership: { ...company.membership, leaving: { leavesOn, reason, since: at, leftAt: null } },
  }),
  companyLeft: (company, { at }) => {
    const { leaving } = company.membership;
    return leaving === null ? company : { ...company, membership: { ...company.membership, leaving: { ...leaving, leftAt: at } } };
  },
};
