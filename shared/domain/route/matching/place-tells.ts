import type { Actor } from '../../actor.ts';
import { withTell, type TellCommand } from '../../tell/tell.ts';
import { thingId } from '../../thing.ts';
import type { Instant } from '../../time/brands.ts';
import type { KnownRoute, Route } from '../route.ts';
import { holdsOf, type Hold } from './holds.ts';

type PlaceTell = { companyId: string; command: TellCommand };

const isSame = (a: Hold, b: Hold): boolean => a.companyId === b.companyId && a.attempt === b.attempt;

/** A place begins where the company keeps it; where a person decided otherwise, or somebody works there already, it is simply so. */
function begin({ companyId, attempt, placeId, startsOn, untilOn }: Hold, before: Hold | null, by: Actor): PlaceTell {
  const days = { attempt, startsOn, untilOn };
  const isExpected = before?.step === 'kept' || before?.step === 'taken';
  return { companyId, command: isExpected ? { type: 'takePlace', by, ...days } : { type: 'occupyPlace', by, placeId, ...days } };
}

function become(hold: Hold, before: Hold | null, by: Actor): PlaceTell[] {
  const { companyId, attempt, step, placeId, startsOn, untilOn, hoursPerWeek } = hold;
  if (step === 'taken') {
    const stands = before?.step === 'taken' && before.startsOn === startsOn && before.untilOn === untilOn;
    return stands ? [] : [begin(hold, before, by)];
  }
  const isAskedNow = step === 'asked' && (before === null || before.step === 'lost');
  return isAskedNow ? [{ companyId, command: { type: 'askPlace', by, attempt, placeId, startsOn, untilOn, hoursPerWeek } }] : [];
}

/** What companies must be told so that they know what the route now has with them: the difference, worked out once for every event there is. */
function placeTells(before: Route, after: Route, by: Actor): PlaceTell[] {
  const had = holdsOf(before);
  const has = holdsOf(after);
  const over = had.filter((old) => !has.some((hold) => isSame(hold, old))); // also what was lost: releasing nothing changes nothing
  return [
    ...over.map(({ companyId, attempt }): PlaceTell => ({ companyId, command: { type: 'releasePlace', by, attempt } })),
    ...has.flatMap((hold) => become(hold, had.find((old) => isSame(old, hold)) ?? null, by)),
  ];
}

/** The route with what its companies must be told because of this event. */
export const withPlaceTells = (before: Route, after: KnownRoute, { by, at }: { by: Actor; at: Instant }): KnownRoute => {
  const news = placeTells(before, after, by);
  if (news.length === 0) return after;
  return { ...after, tells: news.reduce((tells, { companyId, command }) => withTell(tells, thingId('company', companyId), command, at), after.tells) };
};
