import type { ContactRole } from '../company/vocabulary.ts';
import type { SheetKind } from '../pilot-import/sheet-kinds.ts';
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

/** What a person of a company does there, in one word. */
export const contactRoleCells: Readonly<Record<ContactRole, string>> = {
  tutor: 'begeleider',
  signatory: 'tekenbevoegd',
  hr: 'personeelszaken',
  'stand-in': 'vervanger',
};

export const yesWord = 'ja';
export const noWord = 'nee';

/** What a sheet is called in a workbook. */
export const sheetNames: Readonly<Record<SheetKind, string>> = { company: 'bedrijven', contact: 'contactpersonen', place: 'plekken', route: 'inwoners' };
