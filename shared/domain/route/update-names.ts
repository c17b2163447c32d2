import type { RouteCommand } from './commands.ts';

/** Commands of time and outcomes have no name: only the shell issues them. */
type ByTime = 'climbLadder' | 'sendMessage' | 'told' | 'tellRefused' | 'delivered' | 'undeliverable' | 'notYetDelivered';

/** The commands that a person may give. */
export type PersonalCommand = Exclude<RouteCommand['type'], ByTime>;

/** The update name of each command that a person may give. What may concern care shares one neutral name, so that a history does not tell. */
export const updateNames: Readonly<Record<PersonalCommand, string>> = {
  requestRoute: 'requestRoute',
  assignCoach: 'assignCoach',
  declineRequest: 'declineRequest',
  startIntake: 'startIntake',
  agreePlan: 'agreePlan',
  startProgramme: 'startProgramme',
  recordMidReview: 'recordMidReview',
  recordFinalReview: 'recordFinalReview',
  extendProgramme: 'extendProgramme',
  startMatching: 'startMatching',
  proposeMatch: 'proposeMatch',
  recordIntroduction: 'recordIntroduction',
  agreeMatch: 'agreeMatch',
  withdrawMatch: 'withdrawMatch',
  startPlacement: 'startPlacement',
  confirmFirstDay: 'confirmFirstDay',
  recordThreeWayReview: 'recordThreeWayReview',
  startTransition: 'startTransition',
  startWork: 'startWork',
  startAftercare: 'startAftercare',
  recordAftercare: 'recordAftercare',
  closeRoute: 'closeRoute',
  recordLookBack: 'recordLookBack',
  pauseRoute: 'updateRoute',
  resumeRoute: 'updateRoute',
  stepBack: 'stepBack',
  recordContact: 'recordContact',
  measureLadder: 'measureLadder',
  importRoute: 'importRoute',
};

const isPersonal = (type: string): type is PersonalCommand => type in updateNames;

export const personalCommands: readonly PersonalCommand[] = Object.keys(updateNames).filter(isPersonal);
