import type { z } from 'zod';
import type { admissionBody } from '#shared/contracts/company/membership.ts';
import type { offerPlaceBody } from '#shared/contracts/company/places.ts';
import { daysAgo } from './calls.ts';
import { people } from './people.ts';

export const SITE = '0d0d0000-0000-4000-8000-000000000001';
export const PLACE = '0d0d0000-0000-4000-8000-000000000002';
const ROUTE = '0d0d0000-0000-4000-8000-000000000003';

type Admission = z.input<typeof admissionBody>;

const profile: Admission['profile'] = { tasks: ['catering', 'cleaning'], pace: 'calm', noise: 'some', buddy: true, mistakes: ['late'] };
const site = { siteId: SITE, postcodeArea: '9712' };
const contact: Admission['contacts'][number] = { personId: people.baker.id, roles: ['tutor', 'signatory'], siteId: null, from: daysAgo(30), until: null };

/** Anna's company, with one site and one person who guides and signs. */
export const anAdmission: Admission = {
  adviserId: people.anna.id,
  admittedOn: daysAgo(30),
  profile,
  sites: [site],
  contacts: [contact],
  note: 'Aan de keukentafel',
};

/** Room for so many people at once, from today on. */
export const aPlace = (room = 1, placeId = PLACE): z.input<typeof offerPlaceBody>['place'] => ({
  placeId,
  siteId: SITE,
  tasks: ['catering'],
  hoursPerWeek: { atLeast: 8, atMost: 32 },
  capacity: [{ from: daysAgo(0), until: null, people: room }],
});

/** A body for each command about a company in which every field is filled in and right. */
export const everyBody: Readonly<Record<string, object>> = {
  admitCompany: { name: 'Kwekerij Oost', ...anAdmission },
  admitKnownCompany: anAdmission,
  changeProfile: { profile, note: 'Sinds de verhuizing' },
  assignAdviser: { adviserId: people.bram.id },
  addSite: { site },
  closeSite: { siteId: SITE },
  addContact: { contact },
  endContact: { personId: people.baker.id, until: daysAgo(-30), handOverTo: people.garage.id },
  recordCertificate: { certificate: { level: '2', validUntil: daysAgo(-300) } },
  referToSocialReturn: { reference: 'SR-2026-14' },
  recordTalk: { talkedOn: daysAgo(1), note: 'Gaat goed' },
  leaveBrigade: { leavesOn: daysAgo(-60), reason: 'moved', note: 'Naar Assen' },
  offerPlace: { place: aPlace() },
  changePlace: { place: aPlace(2) },
  withdrawPlace: { placeId: PLACE, from: daysAgo(-10) },
  pauseCompany: { until: daysAgo(-20), note: 'Verbouwing' },
  resumeCompany: {},
  overtakeWaiting: { reservation: `route/${ROUTE}/1`, reason: 'tailored', note: 'Kan alleen hier' },
};
