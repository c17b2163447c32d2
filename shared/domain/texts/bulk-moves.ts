import type { StandsBecause } from '../route/take-back/take-back.ts';

/** Why what was recorded on a route stands, and what one can do about it. */
export const bulkUndoTexts: Readonly<Record<StandsBecause | 'nothingHappened', string>> = {
  nothingHappened: 'Op deze route is niets vastgelegd. Er valt niets terug te nemen.',
  nobodyBefore: 'Hiervoor was er nog geen trajectbegeleider. Wijs op de route een ander aan als dat nodig is.',
  changedSince: 'Dit is daarna al weer veranderd. Kijk op de route hoe het nu is.',
  dayPassed: 'De dag van eerst is al voorbij. Kies op de route een nieuwe dag.',
  contactStands: 'Het contact blijft op de route staan. Klopt de dag niet? Verbeter die daar.',
  intakeStands: 'De intake is begonnen en blijft staan. Past de route nu niet? Leg dat dan daar vast.',
  stageStands: 'De stap blijft staan. Wil je terug? Leg dan op de route een stap terug vast.',
};
