import type { OfferReason } from '../../company/matching/offers-for.ts';

/** Why a place does not fit a wish, each as one sentence. */
export const offerReasonTexts: Readonly<Record<OfferReason, string>> = {
  tooFar: 'Dit is verder weg dan afgesproken.',
  distanceUnknown: 'Wij weten niet hoe ver dit is. Kijk zelf of het kan.',
  otherTasks: 'Hier is ander werk.',
  hoursOutside: 'De uren per week passen niet.',
  periodOutside: 'In die tijd is deze plek er niet.',
  placeWithdrawn: 'Op deze plek begint dan niemand meer.',
  full: 'Er is in die tijd geen plek vrij. Je kunt wel vragen en wachten.',
  paused: 'Het bedrijf neemt even geen nieuwe mensen aan. Je kunt wel vragen en wachten.',
  leaving: 'Het bedrijf gaat stoppen.',
};

/** Why places stand in the order in which they stand. */
export const offerOrderSentence = 'De plekken staan op volgorde van de naam van het bedrijf. De inwoner kiest.';
