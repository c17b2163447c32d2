import type { Decision } from '#shared/domain/decider.ts';
import type { Effect } from '#shared/domain/effect.ts';
import { allowedCommands } from '#shared/domain/route/allowed.ts';
import type { RouteCommand } from '#shared/domain/route/commands.ts';
import type { RouteEvent } from '#shared/domain/route/events.ts';
import type { Route } from '#shared/domain/route/route.ts';
import { tracks } from '#shared/domain/route/vocabulary.ts';
import type { Instant } from '#shared/domain/time/brands.ts';
import { placementChecks } from './placement-checks.ts';
import { evolved, type RouteDecider } from './route-decider.ts';

/** One command of a walk, with what came of it. */
export type Step = {
  decider: RouteDecider;
  before: Route;
  command: RouteCommand;
  now: Instant;
  decision: Decision<RouteEvent>;
  after: Route;
  effects: readonly Effect[];
};

/** What this step broke; null where it kept the rule. */
type Check = (step: Step) => string | null;

const timeCommands = ['climbLadder', 'sendMessage', 'retryTell', 'told', 'tellRefused', 'delivered', 'undeliverable', 'notYetDelivered'];
const isByTime = ({ command }: Step): boolean => timeCommands.includes(command.type) && command.by.party === 'time';

const timeIsNeverRefused: Check = (step) => (isByTime(step) && !step.decision.accepted ? `time was refused ${step.command.type}: ${step.decision.code}` : null);

const onlyTimeSaysWhatTimeSays: Check = ({ command, decision }) =>
  timeCommands.includes(command.type) && command.by.party !== 'time' && decision.accepted ? `${command.by.party} was allowed ${command.type}` : null;

const anAcceptedCommandHasEvents: Check = ({ decision, command, now }) => {
  if (!decision.accepted) return null;
  if (decision.events.length === 0) return `${command.type} was accepted without an event`;
  return decision.events.every((event) => event.at === now && event.by === command.by) ? null : `${command.type} has an event of another moment or person`;
};

const evolvingIsPure: Check = ({ decider, before, decision, after }) => {
  if (!decision.accepted) return null;
  const text = JSON.stringify(before);
  const again = evolved(decider, before, decision.events);
  if (JSON.stringify(before) !== text) return 'evolve changed the state before it';
  return JSON.stringify(again) === JSON.stringify(after) ? null : 'evolve gives another state the second time';
};

/** As text and back it is the same; what is not JSON (undefined, NaN, a date) is not. */
const stateIsPlainJson: Check = ({ after }) => {
  const odd = notJson(after, 'route');
  return odd === null ? null : `not plain JSON: ${odd}`;
};
function notJson(value: unknown, path: string): string | null {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? null : path;
  if (typeof value !== 'object') return path;
  for (const [key, inner] of Object.entries(value)) {
    const odd = notJson(inner, `${path}.${key}`);
    if (odd !== null) return odd;
  }
  return null;
}

const moved = ({ before, after }: Step): boolean => {
  if (before.stage === null || after.stage === null) return before.stage !== after.stage;
  return (
    before.stage.id !== after.stage.id ||
    before.stage.enteredAt !== after.stage.enteredAt ||
    before.coachId !== after.coachId ||
    tracks.some((track) => (before.paused[track] === null) !== (after.paused[track] === null))
  );
};
const timeMovesNobody: Check = (step) => (isByTime(step) && moved(step) ? `${step.command.type} by time moved the route` : null);

const closingSilences: Check = ({ decider, after, effects }) => {
  if (after.stage === null || after.stage.kind !== 'closed') return null;
  if (effects.some(({ type }) => type === 'send')) return 'a closed route sends something';
  const acting = decider.commitments(after).find(({ then }) => then !== null && then.type !== 'retryTell'); // companies still hear what was let go
  return acting === undefined && after.messages.length === 0 ? null : `a closed route still has ${acting?.id ?? 'a message'} under way`;
};

const anOutcomeEndsItsWait: Check = ({ decider, before, command, after }) => {
  if (command.type !== 'delivered' || before.stage === null) return null;
  const wasUnderWay = before.messages.some(({ id, step }) => id === command.commitment && step !== 'queued' && step !== 'undeliverable');
  return wasUnderWay && decider.commitments(after).some(({ id }) => id === command.commitment) ? `${command.commitment} arrived and is still waited for` : null;
};

const aStepBackKeepsEverything: Check = ({ before, decision, after }) => {
  if (!decision.accepted || before.stage === null || after.stage === null || decision.events[0].type !== 'steppedBack') return null;
  const isSamePlace = before.place?.companyId === after.place?.companyId && before.place?.placeId === after.place?.placeId;
  const kept = before.plan === after.plan && before.coachId === after.coachId && isSamePlace && before.hoursPerWeek === after.hoursPerWeek;
  const counted = Object.entries(before.attempts).every(([stage, attempt]) => (after.attempts[stage] ?? 0) >= attempt);
  return kept && counted ? null : 'a step back lost something';
};

const nobodyElseDecides: Check = ({ before, command, decision }) => {
  if (!decision.accepted || command.type === 'requestRoute') return null;
  const { by } = command;
  const isStranger = by.party === 'coach' && (before.stage === null || before.coachId !== by.person);
  return isStranger || by.party === 'care-partner' ? `a ${by.party} of another route was allowed ${command.type}` : null;
};

const allowedAgreesWithDecide: Check = ({ before, command, now, decision }) => {
  const row = allowedCommands(before, command.by, now).find((allowed) => allowed.command === command.type);
  if (row === undefined || row.allowed) return null;
  if (decision.accepted) return `${command.type} was called not allowed (${row.code ?? ''}) and then accepted`;
  return decision.code === row.code ? null : `${command.type} was called not allowed for ${row.code ?? ''} and refused for ${decision.code}`;
};

/** Rules that hold for every single step. */
export const checks: readonly Check[] = [
  timeIsNeverRefused,
  onlyTimeSaysWhatTimeSays,
  anAcceptedCommandHasEvents,
  evolvingIsPure,
  stateIsPlainJson,
  timeMovesNobody,
  closingSilences,
  anOutcomeEndsItsWait,
  aStepBackKeepsEverything,
  nobodyElseDecides,
  allowedAgreesWithDecide,
  ...placementChecks,
];
