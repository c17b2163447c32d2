import { mayReach } from '#shared/domain/instrument/limits.ts';
import { rulesOn } from '#shared/domain/instrument/rules-on.ts';
import { openFor } from '#shared/domain/route/arrangement/open-for.ts';
import { audienceOfCommitment } from '#shared/domain/route/audience.ts';
import { dayOf } from '#shared/domain/time/amsterdam.ts';
import { workingDaysBetween } from '#shared/domain/time/working-days.ts';
import type { Step } from './checks.ts';

type Check = (step: Step) => string | null;

const anExtensionStaysWithinTheLaw: Check = ({ before, decision, command }) => {
  if (!decision.accepted || before.stage === null || command.type !== 'extendPlacement' || before.stage.kind !== 'placement') return null;
  const { instrument, startsOn } = before.stage.place;
  const reach = { startsOn, untilOn: command.untilOn, earlier: before.placesBefore, isExtension: true, overrules: command.reason === 'tailored' };
  return mayReach(rulesOn(instrument, startsOn), reach) ? null : `a ${instrument} was extended beyond what the law allows`;
};

const TALK_WITHIN_WORKING_DAYS = 5;
const anEndLandsSoftly: Check = ({ decider, decision, after, now }) => {
  if (!decision.accepted || decision.events[0].type !== 'placementEnded' || after.stage === null) return null;
  if (after.stage.kind === 'closed') return 'the end of a placement closed the route';
  if (after.place !== null) return 'a placement ended and the place is still had';
  if (after.paused.work !== null || after.importedAt === now) return null; // what an import owes is spread over some days
  const talk = decider.commitments(after).find(({ id }) => id === `stayInTouch/ended/${now}`);
  const isSoon = talk !== undefined && workingDaysBetween(dayOf(now), dayOf(talk.until)) <= TALK_WITHIN_WORKING_DAYS;
  return isSoon ? null : 'a placement ended and nobody talks soon';
};

const aStartIsReady: Check = ({ before, decision, command }) => {
  if (!decision.accepted || command.type !== 'startPlacement' || command.reason === 'tailored' || before.stage === null || before.match === null) return null;
  return openFor(before, before.match.attempt).length === 0 ? null : 'a placement started with something to arrange and no reason';
};

/** Messages under way are kept by time, whoever they are for. */
const isOfMessage = (kind: string): boolean => /message|reach/iu.test(kind);
const aCompanyHearsOfWhatItOwes: Check = ({ decider, after }) => {
  const owed = decider.commitments(after).filter(({ owner, kind }) => owner.party === 'employer' && !isOfMessage(kind));
  const unheard = owed.find(({ kind }) => !audienceOfCommitment(kind).includes('employer'));
  return unheard === undefined ? null : `a company owes ${unheard.id} and may not hear of it`;
};

/** What holds for placements, their limits and their checklists at every step. */
export const placementChecks: readonly Check[] = [anExtensionStaysWithinTheLaw, anEndLandsSoftly, aStartIsReady, aCompanyHearsOfWhatItOwes];
