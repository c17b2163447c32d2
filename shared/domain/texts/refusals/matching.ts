import type { RefusalCode } from '../../route/refusal-codes.ts';

/** About a match: the place that is asked for, the answers, and the agreement that all confirm. */
export const matchingRefusals = {
  placeUnknown: 'Bij dit bedrijf wordt geen plek vrijgehouden. Je hoeft niets te vragen.',
  placeNotHeld: 'Het bedrijf houdt nog geen plek vrij. Vraag de plek opnieuw, of kies maatwerk.',
  placeHeld: 'De plek is al gevraagd. Opnieuw vragen is niet nodig.',
  dayBeforeProposal: 'Op deze dag was deze plek nog niet voorgesteld. Controleer de datum.',
  dayBeforeIntroduction: 'Op deze dag was de kennismaking nog niet geweest. Controleer de datum.',
  answerGiven: 'Dit antwoord is al gegeven.',
  reasonMissing: 'Kies waarom het niet doorgaat.',
  reasonUnexpected: 'Bij een ja hoort geen reden. Laat die weg.',
  answersMissing: 'De inwoner en het bedrijf hebben nog niet allebei ja gezegd.',
  agreementOpen: 'Er staan al afspraken. Pas die aan.',
  agreementNotConfirmed: 'Nog niet iedereen heeft de afspraken bevestigd.',
  agreementChanged: 'De afspraken zijn intussen aangepast. Lees ze opnieuw.',
  sideConfirmed: 'Deze afspraken zijn al bevestigd.',
} as const satisfies Partial<Record<RefusalCode, string>>;
