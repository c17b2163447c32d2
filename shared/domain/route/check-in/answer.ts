import type { Instant } from '../../time/brands.ts';
import type { RouteCommandOf } from '../commands.ts';
import type { PlacementStage } from '../route.ts';

type Answer = Pick<RouteCommandOf<'answerCheckIn'>, 'round' | 'mood' | 'wantsContact' | 'answeredOn'>;

/** The stage with this answer in it. A talk that was asked for stays owed until it was held, whatever the next answer says. */
export function withAnswer(stage: PlacementStage, { round, mood, wantsContact, answeredOn }: Answer, at: Instant): PlacementStage {
  const { checkIns } = stage;
  const owed = checkIns.wantsContact || wantsContact || mood === 'not-good';
  return { ...stage, checkIns: { round: Math.max(round, checkIns.round), lastOn: answeredOn, lastMood: mood, wantsContact: owed, since: at } };
}
