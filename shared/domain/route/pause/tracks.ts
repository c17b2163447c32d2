import type { CommitmentKind } from '../commitment-kinds.ts';
import { tracks, type Track } from '../vocabulary.ts';

/**
 * The track to which each promise belongs: a pause of that track lets it stand still. `null` is never frozen: what the law or a company limits,
 * what a pause itself promises, the change of coach, what a correction left to look at, and messages and tells that are under way.
 */
export const trackOf: Readonly<Record<CommitmentKind, Track | null>> = {
  decideRequest: 'work',
  startIntake: 'work',
  agreePlan: 'work',
  decideSuitability: 'work',
  reviewSuitability: 'work',
  chooseNextStage: 'work',
  midReview: 'work',
  finalReview: 'work',
  decideAfterReview: 'work',
  proposePlace: 'work',
  introduction: 'work',
  answerOfResident: 'work',
  answerOfCompany: 'work',
  placeKept: null,
  placeLapsed: null,
  draftAgreement: 'work',
  confirmAgreementResident: 'work',
  confirmAgreementCompany: 'work',
  confirmAgreementMunicipality: 'work',
  arrange: 'work',
  arrangeInsurance: 'work',
  startPlacement: 'work',
  confirmFirstDay: 'work',
  threeWayReview: 'work',
  residentCheckIn: 'check-in',
  contactAfterCheckIn: null, // somebody asked for it: a pause is no reason to let them wait
  instrumentWarning: null,
  instrumentLimit: null,
  decideTransition: 'work',
  confirmFirstWorkingDay: 'work',
  aftercare: 'work',
  decideClosing: 'work',
  lookBack: null,
  planStep: 'work',
  handoverTalk: null, // a coach who leaves hands over, paused or not
  resolveCorrection: null,
  stayInTouch: 'work', // a paused work track has its own next contact instead
  measureLadder: 'work',
  pauseContact: null,
  careFirst: null,
  returnFromPause: null,
  tellUnderWay: null,
  retryTell: null,
  sendMessage: null,
  messageUnderWay: null,
  retryMessage: null,
  reachOtherwise: 'work',
};

/** The tracks named, each once and in the order of the list. */
export const distinct = (named: readonly Track[]): Track[] => tracks.filter((track) => named.includes(track));
