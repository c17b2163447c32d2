import type { Instant } from '../../time/brands.ts';
import type { PlacementStage } from '../route.ts';

/** A placement in which nobody has talked or answered yet; both are waited for from `since`. */
export const nothingHeard = (since: Instant): Pick<PlacementStage, 'reviews' | 'checkIns'> => ({
  reviews: { count: 0, lastOn: null, since },
  checkIns: { round: 0, lastOn: null, lastMood: null, wantsContact: false, since },
});
