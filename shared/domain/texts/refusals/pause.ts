import type { RefusalCode } from '../../route/refusal-codes.ts';

/** About pauses of a track, corrections, and what is taken back: a message, or what was recorded last. */
export const pauseRefusals = {
  trackMissing: 'Kies wat er stilstaat. Gaat zorg voor, kies dan ook werk.',
  trackNotPaused: 'Dit staat niet stil. Kies wat er wel stilstaat.',
  dayBeforePause: 'Op deze dag was er nog geen pauze. Controleer de datum.',
  noCareFirst: 'Er is geen pauze waarin iets anders voorgaat.',
  notCorrectable: 'Dit gegeven is er nu niet. Er valt niets recht te zetten.',
  factChanged: 'Dit gegeven is intussen anders. Ververs de pagina en kijk opnieuw.',
  factUnchanged: 'Dit staat er al zo.',
  messageUnknown: 'Dit bericht is er niet.',
  messageGone: 'Dit bericht is al weg. Terugnemen kan niet meer.',
  notOwnMessage: 'Dit bericht kun jij niet terugnemen.',
  nothingToTakeBack: 'Er is niets meer om terug te nemen. Klopt er iets niet? Verbeter de fout, of leg een stap terug vast.',
  notOwnStep: 'Iemand anders heeft dit vastgelegd. Vraag het aan die persoon of aan de programmaleider.',
  takeBackOver: 'Dit is te lang geleden om terug te nemen. Verbeter de fout, of leg een stap terug vast.',
  changedSince: 'Daarna is er al iets anders gebeurd. Kijk op de route hoe het nu is.',
} as const satisfies Partial<Record<RefusalCode, string>>;
