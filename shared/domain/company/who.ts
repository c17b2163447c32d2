import { actsForCoach, type Actor } from '../actor.ts';
import type { Company } from './company.ts';

/** Whether this actor may give a command about this company at all; whatever a permission elsewhere says, the state knows its adviser. */
export type Who = (company: Company, actor: Actor) => boolean;

const isLead: Who = (_company, { party, person }) => party === 'lead' && person !== null;
const isAdviser: Who = (company, actor) => company.membership !== null && actsForCoach(actor, company.adviserId);
const isOfCompany: Who = (company, actor) =>
  actor.party === 'employer' && actor.person !== null && company.membership !== null && company.companyId === actor.company;

/** The adviser of this company; a lead steps in wherever an adviser falls away. */
export const adviserSide: Who = (company, actor) => isLead(company, actor) || isAdviser(company, actor);

/** The same, or somebody of the company itself. */
export const bothSides: Who = (company, actor) => adviserSide(company, actor) || isOfCompany(company, actor);

/** Who may bring a company into the brigade, or back: any coach while nobody is its adviser. */
export const admitters: Who = (company, actor) =>
  adviserSide(company, actor) || (company.membership === null && actor.party === 'coach' && actor.person !== null);

export const onlyLead: Who = isLead;

/** Only time may say so, and time is never refused. */
export const byTime: Who = (_company, { party }) => party === 'time';
