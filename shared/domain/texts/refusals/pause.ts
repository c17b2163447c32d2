import type { RefusalCode } from '../../route/refusal-codes.ts';

/** About pauses of a track, corrections, and messages that are taken back. */
export const pauseRefusals = {
  trackMissing: 'Kies wat er stilstaat. Gaat zorg voor, kies dan ook werk.',
  trackNotPaused: 'Dit staat niet stil. Kies wat er wel stilstaat.',
  noCareFirst: 'Er is geen pauze waarin iets anders voorgaat.',
  notCorrectable: 'Dit gegeven is er nu niet. Er valt niets recht te zetten.',
  factChanged: 'Dit gegeven is intussen anders. Ververs de pagina en kijk opnieuw.',
  factUnchanged: 'Dit staat er al zo.',
  messageUnknown: 'Dit bericht is er niet.',
  messageGone: 'Dit bericht is al weg. Terugnemen kan niet meer.',
  notOwnMessage: 'Dit bericht kun jij niet terugnemen.',
} as const satisfies Partial<Record<RefusalCode, string>>;
