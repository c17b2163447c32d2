/** Why a command is refused: stable for ever. The Dutch sentences stand in the catalogue of texts, the audiences in `audience.ts`. */
export const refusalCodes = [
  // who
  'notYours',
  'notNow', // what somebody outside a refusal's audience hears
  // stage
  'notRequested', // nobody asked for this route yet
  'routeOpen', // a second request while the route is open
  'routeClosed',
  'notInRequest',
  'notInIntake',
  'notInProgramme',
  'notInMatching',
  'notInPlacement',
  'notInTransition',
  'notInWork',
  'notInAftercare',
  'notClosed',
  'moveNotAllowed', // the line does not lead from this stage to that one
  'paused',
  'notPaused',
  // days
  'dayUnknown', // not a day of the calendar
  'dayInFuture',
  'dayTooLongAgo',
  'dayTooFar',
  'dayBeforeRoute', // before the route was asked for
  'dayBeforeStage', // before the stage began
  'dayBeforePause',
  'dayBeforeProposal', // before the place was proposed
  'dayBeforeIntroduction',
  'dayBeforeStart', // before the first day of programme, place or work
  'startsBeforeDecision',
  'startsBeforeAgreement',
  'endsBeforeStart',
  'returnInPast',
  'nextContactInPast',
  'nextContactTooFar', // beyond the silence limit
  'nextContactAfterReturn',
  'aftercareTooEarly',
  // content
  'otherResident',
  'lineInvalid',
  'coachMissing',
  'coachUnchanged',
  'planMissing',
  'noteMissing', // tailored needs a note that says why
  'hoursOutOfRange',
  'finalReviewMissing',
  'notReady', // the final review did not say ready; a reason that overrules it is needed
  'reviewAlreadyHeld',
  'nothingToTakeBack',
  'notOwnStep', // somebody else recorded it
  'takeBackOver', // its messages may have left
  'changedSince', // something else happened meanwhile
  'extensionNotLater',
  'matchOpen', // there is a match already
  'matchMissing',
  'introductionMissing',
  'introductionHeld',
  'residentDisagrees', // the resident can refuse a match
  'agreementMissing',
  'firstDayConfirmed', // it was confirmed already
  'companyMissing',
  'instrumentMissing',
  'firstDayMissing',
  'stepBackNeedsPlace', // there was no place to go back to
  'monthUnknown',
  'monthAlreadyAsked',
  'dropOutReasonMissing',
  'dropOutReasonUnexpected',
  'ladderMissing',
  'lookBackNotOwed',
  'stageUnknown',
  'stageNotImportable',
  // suitability and plan
  'alternativeMissing', // not suitable now always comes with an alternative
  'alternativeUnexpected', // suitable needs neither an alternative nor a day to look again
  'reviewDayMissing',
  'reviewDayInPast',
  'notSuitable', // decided so; a later decision or a reason that overrules it is needed
  'goalUnknown',
  'goalTwice',
  'goalReached',
  'stepUnknown',
  'stepTaken',
  'stepTwice',
  'stepInPast',
  'tooManyGoals',
  'tooManySteps',
  'referenceInvalid',
  'referenceKnown', // referred to already
  'sentBeforeDecision',
  // match and agreement
  'placeUnknown', // no such place at that company
  'placeNotHeld', // the company keeps no place for this match (yet)
  'placeHeld', // it is kept already, nothing to ask again
  'answerGiven',
  'reasonMissing',
  'reasonUnexpected',
  'answersMissing', // resident or company has not said yes
  'agreementOpen', // there is an agreement already: amend it
  'agreementNotConfirmed',
  'agreementChanged', // another version than the one that was confirmed
  'sideConfirmed',
  // arrangements and limits
  'arrangementsOpen',
  'arrangementUnknown',
  'arrangementExists',
  'arrangementSettled',
  'ownerNotAllowed', // a company may own only what it may hear of
  'conditionsUnmet', // a condition of the instrument that can be checked does not hold
  'limitPassed', // beyond what the instrument allows
  'untilMissing', // this instrument always has an end
  'extensionNotNeeded',
  // check-in
  'roundUnknown',
  'roundAnswered',
  'noCompanyToTell', // a note for the company while no company is at the table
  // pause, handover, corrections, messages, line
  'trackMissing',
  'trackNotPaused',
  'noCareFirst',
  'handoverPlanned',
  'handoverMissing',
  'commitmentUnknown',
  'commitmentFixed', // a legal limit or the limit of a kept place is not for moving
  'notCorrectable', // this fact does not exist now
  'factChanged', // it is not what the correction says it was
  'factUnchanged',
  'messageUnknown',
  'messageGone', // it left, nothing to undo
  'notOwnMessage',
  'lineUnchanged',
  'otherLine',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];
