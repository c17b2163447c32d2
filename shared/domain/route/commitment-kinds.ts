/**
 * Everything a route can wait for. Each kind has an owner who can keep the promise with one command (named behind it).
 * The kinds under "messages" are kept by time, except where a person must reach somebody otherwise.
 */
export const commitmentKinds = [
  // intake
  'decideRequest', // assignCoach or declineRequest, by a lead
  'startIntake', // startIntake
  'agreePlan', // agreePlan
  'decideSuitability', // decideSuitability
  'reviewSuitability', // decideSuitability again, on the day that was agreed
  'chooseNextStage', // startProgramme or startMatching
  // programme
  'midReview', // recordMidReview
  'finalReview', // recordFinalReview
  'decideAfterReview', // startMatching, extendProgramme, stepBack or closeRoute
  // matching
  'proposePlace', // proposeMatch
  'introduction', // recordIntroduction or withdrawMatch
  'answerOfResident', // answerMatch, by the resident or the coach
  'answerOfCompany', // answerMatch, by the employer or the coach
  'placeKept', // time: the company answers whether a place is kept (owner: time while it waits)
  'placeLapsed', // askPlaceAgain or withdrawMatch
  'draftAgreement', // draftAgreement or withdrawMatch
  'confirmAgreementResident', // confirmAgreement
  'confirmAgreementCompany', // confirmAgreement
  'confirmAgreementMunicipality', // confirmAgreement
  'arrange', // settleArrangement
  'arrangeInsurance', // settleArrangement, first by the company: the one arrangement it hears of
  'startPlacement', // startPlacement or withdrawMatch
  // placement
  'confirmFirstDay', // confirmFirstDay, first by the employer
  'threeWayReview', // recordThreeWayReview
  'residentCheckIn', // answerCheckIn, first by the resident
  'contactAfterCheckIn', // recordContact with the resident
  'instrumentWarning', // recordThreeWayReview, startTransition, extendPlacement or endPlacement; in a trial recordContact or extendTransition
  'instrumentLimit', // startTransition, extendPlacement or endPlacement; in a trial startWork, extendTransition or stepBack
  // transition, work, aftercare
  'decideTransition', // startWork, stepBack or closeRoute
  'confirmFirstWorkingDay', // startAftercare
  'aftercare', // recordAftercare
  'decideClosing', // closeRoute
  // exit
  'lookBack', // recordLookBack
  // at any stage
  'planStep', // takeStep or reachGoal
  'handoverTalk', // completeHandover
  'resolveCorrection', // correctFact, or recordContact
  'stayInTouch', // recordContact with the resident
  'measureLadder', // measureLadder
  'pauseContact', // recordContact with the resident
  'careFirst', // recordCareAnswer
  'returnFromPause', // resumeRoute, or pauseRoute with a new day
  // tells
  'tellUnderWay', // a company is being told; its outcome is not known yet
  'retryTell', // could not be told yet; tried again by itself
  // messages
  'sendMessage', // waits for its time to leave
  'messageUnderWay', // left; its outcome is not known yet
  'retryMessage', // could not be delivered yet; tried again by itself
  'reachOtherwise', // recordContact with the one who could not be reached
] as const;
export type CommitmentKind = (typeof commitmentKinds)[number];

export const isCommitmentKind = (kind: string): kind is CommitmentKind => commitmentKinds.some((known) => known === kind);
