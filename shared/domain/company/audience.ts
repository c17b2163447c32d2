import type { Actor, Party } from '../actor.ts';
import type { Company } from './company.ts';
import type { CompanyEvent, CompanyEventType } from './events.ts';
import { bothSides } from './who.ts';

/** Those who see to the brigade, and those who see to the system. Of coaches only the company's adviser; see `hearsOf`. */
const staff: readonly Party[] = ['coach', 'lead', 'operator', 'time'];
const withCompany: readonly Party[] = [...staff, 'employer'];

/** How the work behind the screens went is nothing to a company. */
const staffEvents: readonly CompanyEventType[] = [
  'overtakingDecided',
  'ladderClimbed',
  'timePassed',
  'tellIgnored',
  'tellSentAgain',
  'tellArrived',
  'tellNotArrived',
  'tellTurnedDown',
  'outcomeNoted',
];

/** Who may see that this happened. Why somebody went before others is about a person: a company never sees it. */
export function audienceOfCompanyEvent(event: CompanyEvent): readonly Party[] {
  if (event.type === 'reservationHeld' && event.reason !== null) return staff;
  return staffEvents.includes(event.type) ? staff : withCompany;
}

/** What a company is part of itself. */
const companyKinds: readonly string[] = ['talk', 'offerFirstPlace', 'contactMissing', 'renewCertificate', 'pauseEnds', 'reservationHeld', 'leavingDay'];

/** Who may see that this is waited for. */
export const audienceOfCompanyCommitment = (kind: string): readonly Party[] => (companyKinds.includes(kind) ? withCompany : staff);

const openCodes: readonly string[] = ['notYours', 'notNow'];

/** Whether this party may hear why; everybody else hears `notNow`. */
const mayHear = (code: string, party: Party): boolean => openCodes.includes(code) || withCompany.includes(party);

/** The code that this party hears for a refusal. */
export const audibleRefusal = (code: string, party: Party): string => (mayHear(code, party) ? code : 'notNow');

/** Whether this person has a part in this company at all: its own people, its adviser, any lead. Nobody else hears anything of it. */
export const hearsOf = (company: Company, actor: Actor): boolean => bothSides(company, actor);
