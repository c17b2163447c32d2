import { accept, refuse } from '../../decider.ts';
import { stamp } from '../../stamp.ts';
import { dayOf } from '../../time/amsterdam.ts';
import { calendarDay } from '../../time/calendar-day.ts';
import { comingDay, pastDay } from '../days.ts';
import { admissionProblem } from '../profile/admission-problem.ts';
import { hasLeft, noObjection, ofTime, whileKnown, whileMember, type Rules } from '../rule.ts';
import { pauseEndsAt } from '../places/pause.ts';
import type { CompanyEvent } from '../events.ts';
import { admitters, adviserSide, bothSides, onlyLead } from '../who.ts';
import { leftAt } from './commitments.ts';

/** A number or a code of a contract; never a sentence. */
const isReference = (text: string): boolean => /^[\w./-]{1,40}$/.test(text);

export const membershipRules: Rules<
  'admitCompany' | 'assignAdviser' | 'recordCertificate' | 'referToSocialReturn' | 'recordTalk' | 'leaveBrigade' | 'serveWaiting'
> = {
  admitCompany: {
    guard(company, actor) {
      if (!admitters(company, actor)) return 'notYours';
      return company.membership === null || company.membership.leaving !== null ? null : 'alreadyAdmitted';
    },
    decide(company, command, now) {
      const { companyId, adviserId, admittedOn, profile, sites, contacts, noteId } = command;
      if (company.membership !== null && company.companyId !== companyId) return refuse('otherCompany');
      if (command.by.party === 'coach' && command.by.person !== adviserId) return refuse('notYours');
      const problem = pastDay(admittedOn, now) ?? admissionProblem(command, now);
      if (problem !== null) return refuse(problem);
      return accept({ type: 'companyAdmitted', companyId, adviserId, admittedOn, profile, sites, contacts, noteId, ...stamp(command, now) });
    },
  },
  assignAdviser: whileKnown(onlyLead, noObjection, (company, command, now) => {
    const { adviserId } = command;
    if (adviserId === company.adviserId) return refuse('adviserUnchanged');
    return accept({ type: 'adviserAssigned', adviserId, before: company.adviserId, ...stamp(command, now) });
  }),
  recordCertificate: whileMember(bothSides, noObjection, (_company, command, now) => {
    const { certificate } = command;
    if (certificate !== null && calendarDay(certificate.validUntil) === null) return refuse('dayUnknown');
    if (certificate !== null && certificate.validUntil < dayOf(now)) return refuse('certificateOver');
    return accept({ type: 'certificateRecorded', certificate, ...stamp(command, now) });
  }),
  referToSocialReturn: whileMember(adviserSide, noObjection, (_company, command, now) => {
    const { reference } = command;
    if (reference !== null && !isReference(reference)) return refuse('referenceInvalid');
    return accept({ type: 'socialReturnReferred', reference, ...stamp(command, now) });
  }),
  recordTalk: whileKnown(
    adviserSide,
    (company) => (hasLeft(company) && company.reservations.length === 0 ? 'hasLeft' : null),
    (_company, command, now) => {
      const { talkedOn, noteId } = command;
      const problem = pastDay(talkedOn, now);
      return problem === null ? accept({ type: 'talkRecorded', talkedOn, noteId, ...stamp(command, now) }) : refuse(problem);
    },
  ),
  leaveBrigade: whileMember(
    adviserSide,
    ({ membership }) => (membership.leaving === null ? null : 'alreadyLeaving'),
    (_company, command, now) => {
      const { leavesOn, reason, noteId } = command;
      const problem = comingDay(leavesOn, now, true);
      return problem === null ? accept({ type: 'leavingAnnounced', leavesOn, reason, noteId, ...stamp(command, now) }) : refuse(problem);
    },
  ),
  /** Time says that a pause or the membership is over; whoever waits is then served or told. */
  serveWaiting: ofTime((company, command, now) => {
    const passed: CompanyEvent = { type: 'timePassed', commitment: 'serveWaiting', ...stamp(command, now) };
    if (company.membership === null) return accept(passed);
    const pauseEnds = pauseEndsAt(company);
    if (pauseEnds !== null && pauseEnds <= now) return accept({ type: 'companyResumed', ...stamp(command, now) });
    const leaves = leftAt(company);
    return leaves !== null && leaves <= now ? accept({ type: 'companyLeft', ...stamp(command, now) }) : accept(passed);
  }),
};
