import type { Actor } from '#shared/domain/actor.ts';
import type { RouteCommand } from '#shared/domain/route/commands.ts';
import { allowedCommands } from '#shared/domain/route/allowed.ts';
import { personalCommands, type PersonalCommand } from '#shared/domain/route/update-names.ts';
import { addDays } from '#shared/domain/time/calendar-day.ts';
import { dayOf } from '#shared/domain/time/amsterdam.ts';
import type { Choose } from '../route/support/choose.ts';
import { usual, type Situation } from '../route/support/commands.ts';
import { isWorthTrying } from './worth-trying.ts';
import { spokenBy } from '../route/support/match-commands.ts';
import {
  OTHER_COACH,
  OTHER_COMPANY,
  RESIDENT,
  STRANGER,
  caseManager,
  coach,
  coachSideOf,
  coordinator,
  employer,
  employerOf,
  lead,
  matchEmployerOf,
  resident,
} from '../route/support/people.ts';

/** How often what may be done is done; the rest counts once. Ending is rare, so that routes live long enough to see every stage. */
const shares: Partial<Record<PersonalCommand, number>> = {
  ...{ recordContact: 3, resumeRoute: 2, pauseRoute: 0.4, stepBack: 0.2, declineRequest: 0.05, closeRoute: 0.1, requestRoute: 0.6, importRoute: 3 },
  ...{ draftAgreement: 20, amendAgreement: 1, confirmAgreement: 20 },
  ...{
    startMatching: 3,
    proposeMatch: 10,
    recordIntroduction: 15,
    answerMatch: 15,
    askPlaceAgain: 3,
    withdrawMatch: 0.3,
    startPlacement: 25,
    confirmFirstDay: 6,
  },
  ...{ changeLine: 0.3 },
  ...{ planHandover: 0.2, completeHandover: 3, postponeCommitment: 0.4, revisePlan: 0.5, takeStep: 2, reachGoal: 0.5, referToDecision: 0.3, answerCheckIn: 4 },
  ...{ correctFact: 0.6, undoMessage: 0.2, takeBack: 0.3, recordCareAnswer: 2 },
  ...{ settleArrangement: 7, addArrangement: 0.3, extendPlacement: 1, endPlacement: 1, extendTransition: 1 },
  ...{ extendProgramme: 0.3, startTransition: 2, startWork: 2, startAftercare: 2, recordAftercare: 3, recordThreeWayReview: 2 },
};

function anyOfThese(types: readonly PersonalCommand[], choose: Choose): PersonalCommand | null {
  const weighted = types.map((type) => ({ type, share: Math.round((shares[type] ?? 1) * 100) }));
  let ticket = choose.whole(
    1,
    Math.max(
      weighted.reduce((sum, { share }) => sum + share, 0),
      1,
    ),
  );
  for (const { type, share } of weighted) {
    ticket -= share;
    if (ticket <= 0) return type;
  }
  return null;
}

/** What somebody of the coach's side (or who asks, or a company) would sensibly do now. */
export function plausible(situation: Situation): RouteCommand {
  const { route, now, choose } = situation;
  const actors: [Actor, ...Actor[]] = [
    coachSideOf(route),
    ...[coachSideOf(route), coachSideOf(route), lead, caseManager, employerOf(route), matchEmployerOf(route)],
    resident(route.stage === null ? RESIDENT : route.residentId),
  ];
  const by = choose.of(actors);
  const may = allowedCommands(route, by, now).flatMap(({ command, allowed }) => (allowed ? command : []));
  const sensible = route.stage === null || choose.chance(0.05) ? may : may.filter((command) => isWorthTrying(route, command));
  const type = anyOfThese(sensible, choose);
  return type === null ? usual.recordContact(situation) : spokenBy(by, route, usual[type](situation));
}

/** Anything by anybody on any day: what a stale page, a typing error or somebody with bad intent would send. */
export function implausible(situation: Situation): RouteCommand {
  const { choose, route } = situation;
  const command = usual[anyOfThese(personalCommands, choose) ?? 'recordContact'](situation);
  const strangers: [Actor, ...Actor[]] = [
    coach(),
    coach(OTHER_COACH),
    coach(STRANGER),
    lead,
    coordinator,
    caseManager,
    employerOf(route),
    employer(OTHER_COMPANY),
    resident(),
    resident(STRANGER),
    { party: 'care-partner', person: STRANGER },
    { party: 'coach', person: null },
  ];
  return spoiled({ ...command, by: choose.chance(0.5) ? command.by : choose.of(strangers) }, situation);
}

const dayFields = ['decidedOn', 'heldOn', 'startsOn', 'untilOn', 'decideBy', 'firstDayOn', 'contactOn', 'returnOn', 'nextContactOn', 'cameOn', 'requestedOn'];
const otherFields = {
  hoursPerWeek: [0, -3, 41, 1e9],
  month: [0, 2, 12, 99],
  residentView: ['disagrees'],
  reason: ['tailored'],
  to: ['closed', 'nowhere', 'matching'],
};

/** The same command with some of its fields slipped; every field keeps its type. */
function spoiled(command: RouteCommand, { choose, now }: Situation): RouteCommand {
  const slipped: Record<string, unknown> = {};
  for (const field of Object.keys(command)) {
    if (dayFields.includes(field) && choose.chance(0.4)) slipped[field] = choose.chance(0.05) ? '2026-02-30' : addDays(dayOf(now), choose.whole(-400, 400));
  }
  for (const [field, values] of Object.entries(otherFields)) {
    if (field in command && choose.chance(0.2)) slipped[field] = values[choose.whole(0, values.length - 1)];
  }
  return { ...command, ...slipped };
}

/** What only time may say, about something that stands, stood or never stood; sometimes somebody else tries to say it. */
export function stale({ choose, route }: Situation, standing: readonly string[]): RouteCommand {
  const ids = [...standing, 'message/1', 'message/3', 'stayInTouch/never', 'constructor', ''];
  const id = ids[choose.whole(0, ids.length - 1)] ?? '';
  const by: Actor = choose.chance(0.85) ? { party: 'time', person: null } : coachSideOf(route);
  const base = { by, commitment: id };
  return choose.of<RouteCommand>([
    { by, type: 'climbLadder', commitment: id },
    { by, type: 'sendMessage', messageId: id },
    { ...base, type: 'delivered' },
    { ...base, type: 'undeliverable', code: 'noAddress' },
    { ...base, type: 'notYetDelivered' },
    { ...base, type: 'told' },
    { ...base, type: 'tellRefused', code: 'full' },
  ]);
}
