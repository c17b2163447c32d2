import type { Party } from '../actor.ts';
import type { LineDefinition, StageKind } from '../line/line.ts';
import { companyHearsOf } from './arrangement/company-hears.ts';
import type { CommitmentKind } from './commitment-kinds.ts';
import { isCommitmentKind } from './commitment-kinds.ts';
import type { RouteEvent, RouteEventType } from './events.ts';

/** Those who work on the route. Only they hear of pauses, reasons, exits and everything that could tell of care. */
const staff: readonly Party[] = ['coach', 'lead', 'case-manager', 'process-coordinator', 'data-protection-officer', 'operator', 'time'];
const withResident: readonly Party[] = [...staff, 'resident'];
const withEmployer: readonly Party[] = [...staff, 'employer'];
const withParties: readonly Party[] = [...staff, 'resident', 'employer'];
const all: readonly Party[] = [...staff, 'resident', 'employer', 'care-partner'];
const allButCompanies: readonly Party[] = all.filter((party) => party !== 'employer');

/** An employer sees what it has a part in and nothing of the reasons behind it; a resident sees what they took part in. */
const employerEvents: readonly RouteEventType[] = ['matchProposed', 'agreementDrafted', 'agreementAmended', 'firstDayConfirmed', 'placementEnded'];
const staffEvents: readonly RouteEventType[] = [
  'routePaused',
  'pauseChanged',
  'careAnswerRecorded',
  'factCorrected',
  'messageUndone',
  'routeClosed',
  'requestDeclined',
  'matchWithdrawn',
  'placeAskedAgain',
  'placeHeld',
  'placeWaiting',
  'placeLapsed',
  'tellIgnored',
  'tellSentAgain',
  'tellArrived',
  'tellNotArrived',
  'tellTurnedDown',
  'commitmentPostponed',
  'ladderClimbed',
  'timePassed',
  'messageQueued',
  'messageLeft',
  'messageDelivered',
  'messageNotYetDelivered',
  'messageUndeliverable',
  'outcomeNoted',
];

/** Who may see that this happened. Events of a pause and of moves hold views and reasons: an employer never sees them, not even that they happened. */
export function audienceOfEvent(event: RouteEvent): readonly Party[] {
  const { type } = event;
  if (type === 'arrangementAdded' || type === 'arrangementSettled') return companyHearsOf(event.kind) ? withEmployer : staff;
  if (type === 'matchAnswered' || type === 'agreementConfirmed') return event.side === 'company' ? withParties : withResident;
  if ((type === 'contactRecorded' || type === 'takenBack') && event.noteAudience === 'company') return withParties;
  if (type === 'takenBack') return staffEvents.includes(event.what) ? staff : withResident;
  if (employerEvents.includes(type)) return withParties;
  return staffEvents.includes(type) ? staff : withResident;
}

/** Nothing that happens is kept from these, so what they have seen can be counted without looking at each event. */
export const hearsEveryEvent = (party: Party): boolean => staff.includes(party);

const employerKinds: readonly CommitmentKind[] = ['confirmFirstDay', 'answerOfCompany', 'confirmAgreementCompany', 'arrangeInsurance'];
const residentKinds: readonly CommitmentKind[] = [
  'startIntake',
  'agreePlan',
  'chooseNextStage',
  'midReview',
  'finalReview',
  'decideAfterReview',
  'proposePlace',
  'introduction',
  'answerOfResident',
  'answerOfCompany',
  'draftAgreement',
  'confirmAgreementResident',
  'confirmAgreementCompany',
  'confirmAgreementMunicipality',
  'startPlacement',
  'confirmFirstDay',
  'threeWayReview',
  'decideTransition',
  'confirmFirstWorkingDay',
  'aftercare',
  'lookBack',
  'stayInTouch',
  'decideSuitability',
  'reviewSuitability',
  'planStep',
  'residentCheckIn',
  'contactAfterCheckIn',
  'handoverTalk',
];

/** Who may see that this is waited for. */
export function audienceOfCommitment(kind: string): readonly Party[] {
  if (!isCommitmentKind(kind)) return staff;
  if (employerKinds.includes(kind)) return withParties;
  return residentKinds.includes(kind) ? withResident : staff;
}

/** What anybody may hear: it tells nothing about a resident. */
const openCodes = ['notNow', 'dayUnknown', 'dayInFuture', 'dayTooLongAgo', 'dayTooFar'];
/** About the first day that the employer itself was promised. */
const employerCodes = ['firstDayConfirmed', 'dayBeforeStart', 'arrangementUnknown', 'arrangementSettled'];
/** About one's own answer to a match and one's own confirmation: the same words for whoever gives them. */
const partyCodes = [
  'dayBeforeProposal',
  'dayBeforeIntroduction',
  'introductionMissing',
  'answerGiven',
  'reasonMissing',
  'reasonUnexpected',
  'agreementMissing',
  'agreementChanged',
  'sideConfirmed',
];
/** About one's own match, asking for one's own route, one's own plan and one's own check-in. */
const residentCodes = [
  'matchMissing',
  'routeOpen',
  'lineInvalid',
  'otherResident',
  'goalUnknown',
  'goalReached',
  'stepUnknown',
  'stepTaken',
  'roundUnknown',
  'roundAnswered',
];

/** Whose it is to say. Like `matchMissing` no company hears it: it would learn that another one has a part as well. */
const notForCompanies = ['notYours'];

/** Who may hear why; everybody else hears `notNow`. */
export function audienceOfRefusal(code: string): readonly Party[] {
  if (openCodes.includes(code)) return all;
  if (notForCompanies.includes(code)) return allButCompanies;
  if (partyCodes.includes(code)) return withParties;
  if (employerCodes.includes(code)) return withEmployer;
  return residentCodes.includes(code) ? withResident : staff;
}

/** The code that this party hears for a refusal. */
export const audibleRefusal = (code: string, party: Party): string => (audienceOfRefusal(code).includes(party) ? code : 'notNow');

const employerStages: readonly StageKind[] = ['matching', 'placement', 'transition'];

/** Who may know that a route is in the stage of its line with this id: a company only those in which it has a part. */
export function audienceOfStage({ stages }: Pick<LineDefinition, 'stages'>, id: string): readonly Party[] {
  const kind = stages.find((stage) => stage.id === id)?.kind;
  if (kind === undefined) return staff;
  return employerStages.includes(kind) ? withParties : withResident;
}
