import type { MoveReason, ResidentView } from '../route/vocabulary.ts';

/** Why a route moves, after "omdat". */
export const moveReasonWords: Readonly<Record<MoveReason, string>> = {
  'as-planned': 'het zo was afgesproken',
  'ready-earlier': 'de inwoner er eerder aan toe is',
  'needs-more-time': 'de inwoner meer tijd nodig heeft',
  'own-wish': 'de inwoner dat graag wil',
  'place-ended': 'de plek er niet meer is',
  'other-place': 'een andere plek beter past',
  'needs-support': 'de inwoner meer steun nodig heeft',
  'job-offered': 'er een baan is aangeboden',
  'job-ended': 'de baan is gestopt',
  tailored: 'maatwerk nodig is (zie de notitie)',
};

/** What the resident thought of it. */
export const residentViewWords: Readonly<Record<ResidentView, string>> = {
  agrees: 'de inwoner is het ermee eens',
  'has-doubts': 'de inwoner twijfelt',
  disagrees: 'de inwoner is het er niet mee eens',
  'not-asked': 'aan de inwoner is niets gevraagd',
};
