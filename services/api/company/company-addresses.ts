import type { PersonalCompanyCommand } from '#shared/domain/company/update-names.ts';
import type { Permission } from '../permissions.ts';

/** Under which noun below `/companies/{companyId}/` a command is given, and with which permission. */
export const companyAddresses: Readonly<Record<PersonalCompanyCommand, { noun: string; permission: Permission }>> = {
  admitCompany: { noun: 'admission', permission: 'company:admit' },
  changeProfile: { noun: 'profile', permission: 'company:change' },
  assignAdviser: { noun: 'adviser', permission: 'company:assign' },
  addSite: { noun: 'sites', permission: 'company:change' },
  closeSite: { noun: 'closed-sites', permission: 'company:change' },
  addContact: { noun: 'contacts', permission: 'company:change' },
  endContact: { noun: 'ended-contacts', permission: 'company:change' },
  recordCertificate: { noun: 'certificate', permission: 'company:change' },
  referToSocialReturn: { noun: 'social-return', permission: 'company:advise' },
  recordTalk: { noun: 'talks', permission: 'company:advise' },
  leaveBrigade: { noun: 'departure', permission: 'company:advise' },
  offerPlace: { noun: 'places', permission: 'company:change' },
  changePlace: { noun: 'place-changes', permission: 'company:change' },
  withdrawPlace: { noun: 'withdrawn-places', permission: 'company:change' },
  pauseCompany: { noun: 'pause', permission: 'company:change' },
  resumeCompany: { noun: 'resumption', permission: 'company:change' },
  overtakeWaiting: { noun: 'overtakings', permission: 'company:advise' },
};
