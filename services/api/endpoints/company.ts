import * as membership from '#shared/contracts/company/membership.ts';
import * as places from '#shared/contracts/company/places.ts';
import { companyCommand } from '../company/company-command.ts';

export const changeProfile = companyCommand({ command: 'changeProfile', summary: 'Beschrijf de werkvloer', body: membership.changeProfileBody });
export const assignAdviser = companyCommand({
  command: 'assignAdviser',
  summary: 'Geef het bedrijf een ander vast contact',
  body: membership.assignAdviserBody,
});
export const addSite = companyCommand({ command: 'addSite', summary: 'Voeg een vestiging toe', body: membership.addSiteBody });
export const closeSite = companyCommand({ command: 'closeSite', summary: 'Sluit een vestiging', body: membership.closeSiteBody });
export const addContact = companyCommand({ command: 'addContact', summary: 'Voeg een contactpersoon toe', body: membership.addContactBody });
export const endContact = companyCommand({ command: 'endContact', summary: 'Laat een contactpersoon stoppen', body: membership.endContactBody });
export const recordCertificate = companyCommand({ command: 'recordCertificate', summary: 'Leg de PSO-trede vast', body: membership.recordCertificateBody });
export const referToSocialReturn = companyCommand({
  command: 'referToSocialReturn',
  summary: 'Leg het kenmerk van Social Return vast',
  body: membership.referToSocialReturnBody,
});
export const recordTalk = companyCommand({ command: 'recordTalk', summary: 'Leg een gesprek met het bedrijf vast', body: membership.recordTalkBody });
export const leaveBrigade = companyCommand({ command: 'leaveBrigade', summary: 'Laat het bedrijf stoppen met de brigade', body: membership.leaveBrigadeBody });
export const offerPlace = companyCommand({ command: 'offerPlace', summary: 'Bied een plek aan', body: places.offerPlaceBody });
export const changePlace = companyCommand({ command: 'changePlace', summary: 'Verander een plek', body: places.changePlaceBody });
export const withdrawPlace = companyCommand({ command: 'withdrawPlace', summary: 'Trek een plek in', body: places.withdrawPlaceBody });
export const pauseCompany = companyCommand({ command: 'pauseCompany', summary: 'Zet het bedrijf even op pauze', body: places.pauseCompanyBody });
export const resumeCompany = companyCommand({ command: 'resumeCompany', summary: 'Doe weer mee na een pauze', body: places.resumeCompanyBody });
export const overtakeWaiting = companyCommand({
  command: 'overtakeWaiting',
  summary: 'Laat iemand voorgaan op de wachtlijst',
  body: places.overtakeWaitingBody,
});
