import { accept, refuse } from '../../decider.ts';
import { stamp } from '../../stamp.ts';
import { addDays } from '../../time/calendar-day.ts';
import type { CalendarDay } from '../../time/brands.ts';
import type { KnownCompany } from '../company.ts';
import { someDay } from '../days.ts';
import type { CompanyRefusalCode } from '../refusal-codes.ts';
import { noObjection, whileMember, type Rules } from '../rule.ts';
import { bothSides } from '../who.ts';
import { contactProblem, profileProblem, siteProblem } from './admission-problem.ts';
import { holds, isThere, neededRoles } from './coverage.ts';
import { handedOver, openContacts } from './hand-over.ts';

function siteCloses({ sites, places, reservations }: KnownCompany, id: string): CompanyRefusalCode | null {
  if (!sites.some(({ siteId }) => siteId === id)) return 'siteUnknown';
  if (sites.length === 1) return 'siteMissing';
  const here = places.filter(({ siteId }) => siteId === id);
  const isUsed = here.some(({ placeId, withdrawnFrom }) => withdrawnFrom === null || reservations.some((reservation) => reservation.placeId === placeId));
  return isUsed ? 'siteInUse' : null;
}

/** Needed roles that nobody has on the day after somebody's last. */
const missesRole = (company: KnownCompany, personId: string, until: CalendarDay, handOverTo: string | null): boolean => {
  const after = handedOver(company.contacts, { personId, until, handOverTo });
  const next = addDays(until, 1);
  const leaves = openContacts(company.contacts, personId, until);
  return neededRoles.some((role) => leaves.some((contact) => holds(contact, role)) && !after.some((contact) => holds(contact, role) && isThere(contact, next)));
};

export const profileRules: Rules<'changeProfile' | 'addSite' | 'closeSite' | 'addContact' | 'endContact'> = {
  changeProfile: whileMember(bothSides, noObjection, (_company, command, now) => {
    const { profile, noteId } = command;
    const problem = profileProblem(profile);
    return problem === null ? accept({ type: 'profileChanged', profile, noteId, ...stamp(command, now) }) : refuse(problem);
  }),
  addSite: whileMember(bothSides, noObjection, ({ sites }, command, now) => {
    const { site } = command;
    if (sites.some(({ siteId }) => siteId === site.siteId)) return refuse('siteExists');
    const problem = siteProblem(site);
    return problem === null ? accept({ type: 'siteAdded', site, ...stamp(command, now) }) : refuse(problem);
  }),
  closeSite: whileMember(bothSides, noObjection, (company, command, now) => {
    const { siteId } = command;
    const problem = siteCloses(company, siteId);
    return problem === null ? accept({ type: 'siteClosed', siteId, ...stamp(command, now) }) : refuse(problem);
  }),
  addContact: whileMember(bothSides, noObjection, ({ sites, contacts }, command, now) => {
    const { contact } = command;
    const problem = contactProblem(contact, sites, contacts, now);
    return problem === null ? accept({ type: 'contactAdded', contact, ...stamp(command, now) }) : refuse(problem);
  }),
  endContact: whileMember(bothSides, noObjection, (company, command, now) => {
    const { personId, until, handOverTo } = command;
    const problem = someDay(until, now);
    if (problem !== null) return refuse(problem);
    if (openContacts(company.contacts, personId, until).length === 0) return refuse('contactUnknown');
    if (handOverTo !== null && (handOverTo === personId || !company.contacts.some((contact) => contact.personId === handOverTo)))
      return refuse('contactUnknown');
    if (missesRole(company, personId, until, handOverTo)) return refuse('handOverMissing');
    return accept({ type: 'contactEnded', personId, until, handOverTo, ...stamp(command, now) });
  }),
};
