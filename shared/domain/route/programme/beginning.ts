import type { PreparationStage } from '../route.ts';

/** A programme in which no review was held and nothing was changed yet. */
export const nothingHeld: Pick<PreparationStage, 'midReviewOn' | 'finalReview' | 'extensions' | 'hasOwnEnd'> = {
  midReviewOn: null,
  finalReview: null,
  extensions: 0,
  hasOwnEnd: false,
};
