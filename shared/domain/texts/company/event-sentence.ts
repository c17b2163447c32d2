import type { Party } from '../../actor.ts';
import type { EventMap } from '../../company/change.ts';
import type { CompanyEvent, CompanyEventType } from '../../company/events.ts';
import { dayInWords, momentInWords } from '../dates.ts';
import { capitalised } from '../fill.ts';
import { companyEventTexts } from './events.ts';
import { companyOwnerInWords } from './parties.ts';
import { leaveReasonWords, overtakeReasonWords, psoWords } from './vocabulary.ts';

type Told = { [Type in CompanyEventType]?: (event: EventMap[Type], reader: Party) => string };

const people = (count: number): string => `${count} ${count === 1 ? 'ander' : 'anderen'}`;

/** What anybody who may hear of it reads with its facts. */
const toAll: Told = {
  companyAdmitted: (e) => `Het bedrijf hoort sinds ${dayInWords(e.admittedOn)} bij de Ontwikkelbrigade.`,
  contactEnded: (e) => `Een contactpersoon gaat weg. De laatste dag is ${dayInWords(e.until)}.`,
  certificateRecorded: (e) =>
    e.certificate === null
      ? 'Er is geen PSO-certificaat meer.'
      : `Het PSO-certificaat (${psoWords[e.certificate.level]}) is geldig tot en met ${dayInWords(e.certificate.validUntil)}.`,
  socialReturnReferred: (e) => (e.reference === null ? 'Er is geen verwijzing naar Social Return meer.' : companyEventTexts.socialReturnReferred),
  talkRecorded: (e) => `Er is op ${dayInWords(e.talkedOn)} een gesprek geweest met het bedrijf.`,
  leavingAnnounced: (e) => `Het bedrijf stopt. De laatste dag is ${dayInWords(e.leavesOn)}. De reden: ${leaveReasonWords[e.reason]}.`,
  placeWithdrawn: (e) => `Op een plek beginnen vanaf ${dayInWords(e.from)} geen nieuwe mensen meer.`,
  companyPaused: (e) => `Het bedrijf neemt tot ${dayInWords(e.until)} geen nieuwe mensen aan.`,
  placeAsked: (e) => `Er is een plek gevraagd vanaf ${dayInWords(e.startsOn)}, voor ${e.hoursPerWeek} uur per week.`,
  reservationHeld: (e) => `Er is een plek vastgehouden, tot ${momentInWords(e.until)}.`,
  reservationTaken: (e) => `Een plek is bezet vanaf ${dayInWords(e.startsOn)}.`,
  placeOccupied: (e) => `Iemand werkt hier al sinds ${dayInWords(e.startsOn)}.`,
};

/** What only those who see to the brigade read. */
const toStaff: Told = {
  reservationHeld: (e) =>
    e.reason === null
      ? `Er is een plek vastgehouden, tot ${momentInWords(e.until)}.`
      : `Er is een plek vastgehouden, tot ${momentInWords(e.until)}. Dit ging voor op ${people(e.overtook.length)}: ${overtakeReasonWords[e.reason]}.`,
  overtakingDecided: (e) => `Iemand gaat voor op anderen die langer wachten: ${overtakeReasonWords[e.reason]}.`,
  ladderClimbed: (e, reader) =>
    e.from.party === e.to.party
      ? `Het bleef stil. ${capitalised(companyOwnerInWords(e.to, reader))} krijgt een herinnering.`
      : `Het bleef stil. Daarna was ${companyOwnerInWords(e.to, reader)} aan zet.`,
  tellNotArrived: (e) => `Een bericht over een plek is nog niet aangekomen. Wij proberen het opnieuw op ${momentInWords(e.retryAt)}.`,
};

const told = <Type extends CompanyEventType>(type: Type, event: EventMap[Type], reader: Party): string | undefined =>
  (reader === 'employer' ? undefined : toStaff[type]?.(event, reader)) ?? toAll[type]?.(event, reader);

/** What happened, told to `reader`; whether they may hear of it at all is for `audienceOfCompanyEvent`. */
export const companyEventSentence = (event: CompanyEvent, reader: Party): string => told(event.type, event, reader) ?? companyEventTexts[event.type];
