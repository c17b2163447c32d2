import { aftercareWaits } from './aftercare/commitments.ts';
import { checkInWaits, contactAfterCheckInWaits } from './check-in/commitments.ts';
import { conflictWaits } from './correction/commitments.ts';
import { ladderWaits, stayInTouchWait } from './contact/commitments.ts';
import { handoverWaits } from './handover/commitments.ts';
import { arrangementWaits } from './arrangement/commitments.ts';
import { intakeWaits, requestWaits } from './intake/commitments.ts';
import { matchWaits, matchingWaits } from './matching/commitments.ts';
import { reachWaits } from './message/commitments.ts';
import { pauseWaits } from './pause/commitments.ts';
import { trackOf } from './pause/tracks.ts';
import { placementWaits, talkAfterEndWaits } from './placement/commitments.ts';
import { planWaits } from './plan/commitments.ts';
import { programmeWaits } from './programme/commitments.ts';
import type { KnownRoute, Stage } from './route.ts';
import { transitionWaits, workWaits } from './transition/commitments.ts';
import type { Wait } from './waits.ts';

/** What each kind of stage waits for. */
function stageWaits(route: KnownRoute, stage: Stage): Wait[] {
  switch (stage.kind) {
    case 'request':
      return requestWaits(route, stage);
    case 'intake':
      return intakeWaits(route, stage);
    case 'preparation':
      return programmeWaits(route, stage);
    case 'matching':
      return matchingWaits(route, stage);
    case 'placement':
      return [...placementWaits(route, stage), ...checkInWaits(route, stage), ...contactAfterCheckInWaits(route, stage)];
    case 'transition':
      return transitionWaits(route, stage);
    case 'work':
      return workWaits(route, stage);
    case 'aftercare':
      return aftercareWaits(route, stage);
    case 'closed':
      return [];
  }
}

/** The promises of the route's tracks, and those that no pause stops. */
const trackWaits = (route: KnownRoute): Wait[] => [
  ...stageWaits(route, route.stage),
  ...matchWaits(route),
  ...arrangementWaits(route),
  ...talkAfterEndWaits(route),
  ...planWaits(route),
  ...handoverWaits(route),
  ...conflictWaits(route),
  stayInTouchWait(route),
  ...ladderWaits(route),
  ...reachWaits(route),
];

const isFrozen = ({ paused }: KnownRoute, { kind }: Wait): boolean => {
  const track = trackOf[kind];
  return track !== null && paused[track] !== null;
};

/** The promises that somebody can be held to now. */
export const openWaits = (route: KnownRoute): Wait[] => standingWaits(route).filter((wait) => !isFrozen(route, wait));

/** The same with those that stand still. */
export const standingWaits = (route: KnownRoute): Wait[] => (route.stage.kind === 'closed' ? [] : [...trackWaits(route), ...pauseWaits(route)]);
