import type { RouteCommand } from '#shared/domain/route/commands.ts';
import type { OutcomeCommand } from '#shared/domain/effect.ts';
import type { Permission } from '../permissions.ts';

/** What a person may ask of one route; an import is asked of many at once, and the rest comes from time. */
export type CommandName = Exclude<RouteCommand['type'], 'importRoute' | 'climbLadder' | 'sendMessage' | OutcomeCommand['type']>;

/** Under which noun below `/routes/{routeId}/` a command is given, and with which permission. */
export const commandAddresses: Readonly<Record<CommandName, { noun: string; permission: Permission }>> = {
  requestRoute: { noun: 'request', permission: 'route:request' },
  assignCoach: { noun: 'coach', permission: 'coach:assign' },
  declineRequest: { noun: 'request-decline', permission: 'request:decline' },
  startIntake: { noun: 'intake', permission: 'intake:start' },
  agreePlan: { noun: 'plan', permission: 'plan:agree' },
  startProgramme: { noun: 'programme', permission: 'programme:start' },
  recordMidReview: { noun: 'mid-review', permission: 'review:record' },
  recordFinalReview: { noun: 'final-review', permission: 'review:record' },
  extendProgramme: { noun: 'programme-extension', permission: 'programme:extend' },
  startMatching: { noun: 'matching', permission: 'matching:start' },
  proposeMatch: { noun: 'match-proposal', permission: 'match:propose' },
  recordIntroduction: { noun: 'introduction', permission: 'introduction:record' },
  agreeMatch: { noun: 'match-agreement', permission: 'match:agree' },
  withdrawMatch: { noun: 'match-withdrawal', permission: 'match:withdraw' },
  startPlacement: { noun: 'placement', permission: 'placement:start' },
  confirmFirstDay: { noun: 'first-day', permission: 'first-day:confirm' },
  recordThreeWayReview: { noun: 'three-way-reviews', permission: 'review:record' },
  startTransition: { noun: 'transition', permission: 'transition:start' },
  startWork: { noun: 'work', permission: 'work:start' },
  startAftercare: { noun: 'aftercare', permission: 'aftercare:start' },
  recordAftercare: { noun: 'aftercare-contacts', permission: 'aftercare:record' },
  closeRoute: { noun: 'closure', permission: 'route:close' },
  recordLookBack: { noun: 'look-back', permission: 'look-back:record' },
  pauseRoute: { noun: 'pause', permission: 'route:pause' },
  resumeRoute: { noun: 'resumption', permission: 'route:resume' },
  stepBack: { noun: 'step-back', permission: 'route:step-back' },
  recordContact: { noun: 'contacts', permission: 'contact:record' },
  measureLadder: { noun: 'ladder-measurements', permission: 'ladder:measure' },
};
