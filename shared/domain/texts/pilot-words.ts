import type { PauseReason, PlacementInstrument } from '../route/vocabulary.ts';

/** What a person writes in the spreadsheet for the legal form of a place. */
export const instrumentWords: Readonly<Record<PlacementInstrument, string>> = {
  'work-experience': 'werkervaringsplaats',
  'participation-place': 'participatieplaats',
  'trial-placement': 'proefplaatsing',
  'learn-work-place': 'leerwerkplek',
  internship: 'stage',
  secondment: 'detachering',
  'sheltered-work': 'beschut werk',
};

/** The kind of reason for a pause; never more than the kind. */
export const pauseReasonWords: Readonly<Record<PauseReason, string>> = {
  'own-request': 'eigen verzoek',
  'health-or-care': 'gezondheid of zorg',
  family: 'familie',
  holiday: 'vakantie',
  'waiting-for-arrangement': 'wacht op een regeling',
  other: 'anders',
};
