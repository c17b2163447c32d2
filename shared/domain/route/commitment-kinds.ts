/**
 * Everything a route can wait for. Each kind has an owner who can keep the promise with one command (named behind it).
 * The kinds under "messages" are kept by time, except where a person must reach somebody otherwise.
 */
export const commitmentKinds = [
  // intake
  'decideRequest', // assignCoach or declineRequest, by a lead
  'startIntake', // startIntake
  'agreePlan', // agreePlan
  'chooseNextStage', // startProgramme or startMatching
  // programme
  'midReview', // recordMidReview
  'finalReview', // recordFinalReview
  'decideAfterReview', // startMatching, extendProgramme, stepBack or closeRoute
  // matching
  'proposePlace', // proposeMatch
  'introduction', // recordIntroduction or withdrawMatch
  'agreeMatch', // agreeMatch or withdrawMatch
  'startPlacement', // startPlacement or withdrawMatch
  // placement
  'confirmFirstDay', // confirmFirstDay, first by the employer
  'threeWayReview', // recordThreeWayReview
  // transition, work, aftercare
  'decideTransition', // startWork, stepBack or closeRoute
  'confirmFirstWorkingDay', // startAftercare
  'aftercare', // recordAftercare
  'decideClosing', // closeRoute
  // exit
  'lookBack', // recordLookBack
  // at any stage
  'stayInTouch', // recordContact with the resident
  'measureLadder', // measureLadder
  'pauseContact', // recordContact with the resident
  'returnFromPause', // resumeRoute, or pauseRoute with a new day
  // messages
  'sendMessage', // waits for its time to leave
  'messageUnderWay', // left; its outcome is not known yet
  'retryMessage', // could not be delivered yet; tried again by itself
  'reachOtherwise', // recordContact with the one who could not be reached
] as const;
export type CommitmentKind = (typeof commitmentKinds)[number];

export const isCommitmentKind = (kind: string): kind is CommitmentKind => commitmentKinds.some((known) => known === kind);
