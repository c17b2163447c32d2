import type { Actor, Owner } from '#shared/domain/actor.ts';
import type { CommitmentKind } from '#shared/domain/route/commitment-kinds.ts';
import type { RouteCommand } from '#shared/domain/route/commands.ts';
import type { PersonalCommand } from '#shared/domain/route/update-names.ts';
import { firstOf } from '../route/support/choose.ts';
import { usual, type Situation } from '../route/support/commands.ts';
import { LEAD, SUPERVISOR } from '../route/support/people.ts';

/** With which commands a promise of each kind is kept; none where time itself keeps it. */
export const keeps: Record<CommitmentKind, readonly PersonalCommand[]> = {
  decideRequest: ['assignCoach', 'declineRequest'],
  startIntake: ['startIntake'],
  decideSuitability: ['decideSuitability'],
  reviewSuitability: ['decideSuitability'],
  agreePlan: ['agreePlan'],
  chooseNextStage: ['startProgramme', 'startMatching'],
  midReview: ['recordMidReview'],
  finalReview: ['recordFinalReview'],
  decideAfterReview: ['startMatching', 'extendProgramme', 'closeRoute'],
  proposePlace: ['proposeMatch'],
  introduction: ['recordIntroduction', 'withdrawMatch'],
  agreeMatch: ['agreeMatch', 'withdrawMatch'],
  startPlacement: ['startPlacement', 'withdrawMatch'],
  confirmFirstDay: ['confirmFirstDay'],
  threeWayReview: ['recordThreeWayReview'],
  residentCheckIn: ['answerCheckIn'],
  contactAfterCheckIn: ['recordContact'],
  decideTransition: ['startWork', 'stepBack', 'closeRoute'],
  confirmFirstWorkingDay: ['startAftercare'],
  aftercare: ['recordAftercare'],
  decideClosing: ['closeRoute'],
  lookBack: ['recordLookBack'],
  planStep: ['takeStep', 'reachGoal'],
  handoverTalk: ['completeHandover'],
  stayInTouch: ['recordContact'],
  measureLadder: ['measureLadder'],
  pauseContact: ['recordContact'],
  returnFromPause: ['resumeRoute', 'pauseRoute'],
  sendMessage: [],
  messageUnderWay: [],
  retryMessage: [],
  reachOtherwise: ['recordContact'],
};

/** The owner in person: for a role anybody who has it; null where the owner is nobody. */
export function personOf({ party, id }: Owner): Actor | null {
  if (party === 'coach') return id === null ? null : { party, person: id };
  if (party === 'lead') return { party, person: id ?? LEAD };
  if (party === 'resident') return id === null ? null : { party, person: id };
  return party === 'employer' && id !== null ? { party, person: SUPERVISOR, company: id } : null;
}

/** The command as the owner would give it now to keep the promise. */
export const keeping = (type: PersonalCommand, by: Actor, { route, now }: Omit<Situation, 'choose'>): RouteCommand => ({
  ...usual[type]({ route, now, choose: firstOf }),
  by,
});
