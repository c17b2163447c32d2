import type { CompanyCommandOf, Contact, OfferedPlace } from '#shared/domain/company/commands.ts';
import type { Company } from '#shared/domain/company/company.ts';
import type { PersonalCompanyCommand } from '#shared/domain/company/update-names.ts';
import { dayOf } from '#shared/domain/time/amsterdam.ts';
import type { Instant } from '#shared/domain/time/brands.ts';
import { addDays } from '#shared/domain/time/calendar-day.ts';
import { day } from '../../route/support/days.ts';
import { COACH, COMPANY, NOTE, OTHER_COACH, SUPERVISOR, coach, employer, lead } from '../../route/support/people.ts';

export const PLACE = 'place-1';
export const SITE = 'site-1';
export const SIGNATORY = 'person-who-signs';

export const tutor: Contact = { personId: SUPERVISOR, roles: ['tutor'], siteId: null, from: day('2026-01-01'), until: null };
export const signatory: Contact = { personId: SIGNATORY, roles: ['signatory'], siteId: null, from: day('2026-01-01'), until: null };

/** Room for one person, from the start of the year and until further notice, for 8 to 32 hours a week. */
export const aPlace = (changes: Partial<OfferedPlace> = {}): OfferedPlace => ({
  placeId: PLACE,
  siteId: SITE,
  tasks: ['green'],
  hoursPerWeek: { atLeast: 8, atMost: 32 },
  capacity: [{ from: day('2026-01-01'), until: null, people: 1 }],
  ...changes,
});

type Usual = { [Type in PersonalCompanyCommand]: (company: Company, now: Instant) => CompanyCommandOf<Type> };

/** Each command as it is usually given. */
export const usual: Usual = {
  admitCompany: (_company, now) => ({
    ...{ type: 'admitCompany', by: lead, companyId: COMPANY, adviserId: COACH, admittedOn: dayOf(now), noteId: null },
    profile: { tasks: ['green'], pace: 'calm', noise: 'some', buddy: true, mistakes: ['slow'] },
    sites: [{ siteId: SITE, postcodeArea: '9712' }],
    contacts: [tutor, signatory],
  }),
  changeProfile: () => ({
    ...{ type: 'changeProfile', by: employer(), noteId: NOTE },
    profile: { tasks: ['green', 'logistics'], pace: 'steady', noise: 'quiet', buddy: false, mistakes: [] },
  }),
  assignAdviser: () => ({ type: 'assignAdviser', by: lead, adviserId: OTHER_COACH }),
  addSite: () => ({ type: 'addSite', by: employer(), site: { siteId: 'site-2', postcodeArea: '9401' } }),
  closeSite: () => ({ type: 'closeSite', by: employer(), siteId: SITE }),
  addContact: (_company, now) => ({
    ...{ type: 'addContact', by: employer() },
    contact: { personId: 'person-new', roles: ['tutor', 'signatory'], siteId: null, from: dayOf(now), until: null },
  }),
  endContact: (_company, now) => ({ type: 'endContact', by: employer(), personId: SUPERVISOR, until: dayOf(now), handOverTo: SIGNATORY }),
  recordCertificate: (_company, now) => ({
    ...{ type: 'recordCertificate', by: employer() },
    certificate: { level: '2', validUntil: addDays(dayOf(now), 700) },
  }),
  referToSocialReturn: () => ({ type: 'referToSocialReturn', by: coach(), reference: 'SR-2026-17' }),
  recordTalk: (_company, now) => ({ type: 'recordTalk', by: coach(), talkedOn: dayOf(now), noteId: null }),
  leaveBrigade: (_company, now) => ({ type: 'leaveBrigade', by: coach(), leavesOn: addDays(dayOf(now), 60), reason: 'own-choice', noteId: null }),
  offerPlace: () => ({ type: 'offerPlace', by: employer(), place: aPlace() }),
  changePlace: () => ({ type: 'changePlace', by: employer(), place: aPlace() }),
  withdrawPlace: (_company, now) => ({ type: 'withdrawPlace', by: employer(), placeId: PLACE, from: dayOf(now) }),
  pauseCompany: (_company, now) => ({ type: 'pauseCompany', by: employer(), until: addDays(dayOf(now), 30), noteId: null }),
  resumeCompany: () => ({ type: 'resumeCompany', by: employer() }),
  overtakeWaiting: (company) => ({
    ...{ type: 'overtakeWaiting', by: coach(), reason: 'urgent-for-this-person', noteId: null },
    reservation: (company.membership === null ? undefined : company.reservations.findLast(({ step }) => step === 'waiting'))?.id ?? 'nobody',
  }),
};
