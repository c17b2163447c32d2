import type { RouteCommand } from './commands.ts';

/** Commands of time and outcomes have no name: only the shell issues them. */
type ByTime = 'climbLadder' | 'sendMessage' | 'retryTell' | 'told' | 'tellRefused' | 'delivered' | 'undeliverable' | 'notYetDelivered';

/** Told by a company: an update like any other, but never for a person to give. */
type ByCompany = 'placeHeld' | 'placeWaiting' | 'placeLapsed';

/** The commands that a person may give. */
export type PersonalCommand = Exclude<RouteCommand['type'], ByTime | ByCompany>;

const namesForPeople: Readonly<Record<PersonalCommand, string>> = {
  requestRoute: 'requestRoute',
  assignCoach: 'assignCoach',
  declineRequest: 'declineRequest',
  startIntake: 'startIntake',
  decideSuitability: 'decideSuitability',
  agreePlan: 'agreePlan',
  revisePlan: 'revisePlan',
  takeStep: 'takeStep',
  reachGoal: 'reachGoal',
  referToDecision: 'referToDecision',
  startProgramme: 'startProgramme',
  recordMidReview: 'recordMidReview',
  recordFinalReview: 'recordFinalReview',
  extendProgramme: 'extendProgramme',
  startMatching: 'startMatching',
  proposeMatch: 'proposeMatch',
  recordIntroduction: 'recordIntroduction',
  answerMatch: 'answerMatch',
  askPlaceAgain: 'askPlaceAgain',
  withdrawMatch: 'withdrawMatch',
  draftAgreement: 'draftAgreement',
  amendAgreement: 'amendAgreement',
  confirmAgreement: 'confirmAgreement',
  addArrangement: 'addArrangement',
  settleArrangement: 'settleArrangement',
  startPlacement: 'startPlacement',
  confirmFirstDay: 'confirmFirstDay',
  recordThreeWayReview: 'recordThreeWayReview',
  extendPlacement: 'extendPlacement',
  endPlacement: 'endPlacement',
  answerCheckIn: 'answerCheckIn',
  startTransition: 'startTransition',
  extendTransition: 'extendTransition',
  startWork: 'startWork',
  startAftercare: 'startAftercare',
  recordAftercare: 'recordAftercare',
  closeRoute: 'closeRoute',
  recordLookBack: 'recordLookBack',
  pauseRoute: 'updateRoute',
  resumeRoute: 'updateRoute',
  recordCareAnswer: 'updateRoute',
  planHandover: 'planHandover',
  completeHandover: 'completeHandover',
  postponeCommitment: 'postponeCommitment',
  correctFact: 'correctFact',
  takeBack: 'takeBack',
  undoMessage: 'undoMessage',
  changeLine: 'changeLine',
  stepBack: 'stepBack',
  recordContact: 'recordContact',
  measureLadder: 'measureLadder',
  importRoute: 'importRoute',
};

/** The update name of each command that a person or a company may send. What may concern care shares one neutral name, so that a history does not tell. */
export const updateNames: Readonly<Record<PersonalCommand | ByCompany, string>> = {
  ...namesForPeople,
  placeHeld: 'placeHeld',
  placeWaiting: 'placeWaiting',
  placeLapsed: 'placeLapsed',
};

const isPersonal = (type: string): type is PersonalCommand => type in namesForPeople;

export const personalCommands: readonly PersonalCommand[] = Object.keys(namesForPeople).filter(isPersonal);
