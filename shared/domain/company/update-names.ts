import type { CompanyCommand } from './commands.ts';

/** Told by a route: an update like any other, but never for a person to give. */
type ByRoute = 'askPlace' | 'takePlace' | 'occupyPlace' | 'releasePlace';
/** Commands of time and outcomes have no name: only the shell issues them. */
type ByTime = 'lapseReservation' | 'serveWaiting' | 'climbLadder' | 'retryTell' | 'told' | 'tellRefused' | 'delivered' | 'undeliverable' | 'notYetDelivered';

/** The commands that a person may give about a company. */
export type PersonalCompanyCommand = Exclude<CompanyCommand['type'], ByRoute | ByTime>;

const forPeople: Readonly<{ [Type in PersonalCompanyCommand]: Type }> = {
  admitCompany: 'admitCompany',
  changeProfile: 'changeProfile',
  assignAdviser: 'assignAdviser',
  addSite: 'addSite',
  closeSite: 'closeSite',
  addContact: 'addContact',
  endContact: 'endContact',
  recordCertificate: 'recordCertificate',
  referToSocialReturn: 'referToSocialReturn',
  recordTalk: 'recordTalk',
  leaveBrigade: 'leaveBrigade',
  offerPlace: 'offerPlace',
  changePlace: 'changePlace',
  withdrawPlace: 'withdrawPlace',
  pauseCompany: 'pauseCompany',
  resumeCompany: 'resumeCompany',
  overtakeWaiting: 'overtakeWaiting',
};

/** The update name of each command that a person or a route may send; nothing about a company concerns care, so each has its own. */
export const companyUpdateNames: Readonly<Record<PersonalCompanyCommand | ByRoute, string>> = {
  ...forPeople,
  askPlace: 'askPlace',
  takePlace: 'takePlace',
  occupyPlace: 'occupyPlace',
  releasePlace: 'releasePlace',
};

export const personalCompanyCommands: readonly PersonalCompanyCommand[] = Object.values(forPeople);
