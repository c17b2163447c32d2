import type { RefusalCode } from '../../route/refusal-codes.ts';

/** About what is arranged before day one, and what the legal form of a placement allows. */
export const placementRefusals = {
  arrangementsOpen: 'Nog niet alles is geregeld voor de start. Rond dat af, of kies maatwerk.',
  arrangementUnknown: 'Dit hoeft voor deze start niet te worden geregeld.',
  arrangementExists: 'Dit staat al op de lijst. Rond het daar af.',
  arrangementSettled: 'Dit is al geregeld.',
  ownerNotAllowed: 'Een bedrijf hoort hier niets over. Kies wie het anders regelt.',
  conditionsUnmet: 'Nog niet alle voorwaarden voor deze vorm zijn nagelopen.',
  limitPassed: 'Zo lang mag het in deze vorm niet duren. Kies een eerdere dag of een andere vorm.',
  untilMissing: 'In deze vorm hoort een einddatum. Vul die in.',
  extensionNotNeeded: 'Deze plek heeft geen einddatum. Verlengen is niet nodig.',
} as const satisfies Partial<Record<RefusalCode, string>>;
