import type { CommitmentKind } from './commitment-kinds.ts';
import type { PersonalCommand } from './update-names.ts';

/** With which commands a promise of each kind is kept, the usual one first; none where it needs nobody. */
export const keptBy: Readonly<Record<CommitmentKind, readonly PersonalCommand[]>> = {
  // intake and plan
  decideRequest: ['assignCoach', 'declineRequest'],
  startIntake: ['startIntake'],
  decideSuitability: ['decideSuitability'],
  reviewSuitability: ['decideSuitability'],
  agreePlan: ['agreePlan'],
  chooseNextStage: ['startProgramme', 'startMatching'],
  planStep: ['takeStep', 'reachGoal'],
  // programme
  midReview: ['recordMidReview'],
  finalReview: ['recordFinalReview'],
  decideAfterReview: ['startMatching', 'extendProgramme', 'closeRoute'],
  // matching and agreement
  proposePlace: ['proposeMatch'],
  introduction: ['recordIntroduction', 'withdrawMatch'],
  answerOfResident: ['answerMatch'],
  answerOfCompany: ['answerMatch'],
  placeKept: [],
  placeLapsed: ['askPlaceAgain', 'withdrawMatch'],
  draftAgreement: ['draftAgreement', 'withdrawMatch'],
  confirmAgreementResident: ['confirmAgreement'],
  confirmAgreementCompany: ['confirmAgreement'],
  confirmAgreementMunicipality: ['confirmAgreement'],
  arrange: ['settleArrangement'],
  arrangeInsurance: ['settleArrangement'],
  startPlacement: ['startPlacement', 'withdrawMatch'],
  // placement
  confirmFirstDay: ['confirmFirstDay'],
  threeWayReview: ['recordThreeWayReview'],
  residentCheckIn: ['answerCheckIn'],
  contactAfterCheckIn: ['recordContact'],
  instrumentWarning: ['recordThreeWayReview', 'recordContact', 'startTransition', 'extendPlacement', 'extendTransition', 'endPlacement'],
  instrumentLimit: ['startTransition', 'extendPlacement', 'extendTransition', 'endPlacement', 'startWork', 'stepBack'],
  // transition, work, aftercare, exit
  decideTransition: ['startWork', 'extendTransition', 'stepBack', 'closeRoute'],
  confirmFirstWorkingDay: ['startAftercare'],
  aftercare: ['recordAftercare'],
  decideClosing: ['closeRoute'],
  lookBack: ['recordLookBack'],
  // at any stage
  handoverTalk: ['completeHandover'],
  resolveCorrection: ['recordContact', 'correctFact'],
  stayInTouch: ['recordContact'],
  measureLadder: ['measureLadder'],
  pauseContact: ['recordContact'],
  careFirst: ['recordCareAnswer'],
  returnFromPause: ['resumeRoute', 'pauseRoute'],
  reachOtherwise: ['recordContact'],
  // kept by time
  tellUnderWay: [],
  retryTell: [],
  sendMessage: [],
  messageUnderWay: [],
  retryMessage: [],
};
