import type { Instant } from '../../time/brands.ts';
import { clockInWords } from '../dates.ts';

export const signInTitle = 'Inloggen';
export const signInLead = 'Met Ontwikkellijn volg je routes naar werk. Je ziet wat is afgesproken en wie aan de beurt is.';
export const signInAction = 'Inloggen';
export const signInAgain = 'Opnieuw inloggen';

/** Why somebody sees the sign-in page. */
export const signInReasons = {
  idle: 'Je was een tijd niet actief. Daarom ben je uitgelogd.',
  limit: 'Je was lang achter elkaar ingelogd. Daarom ben je uitgelogd.',
  ended: 'Je bent niet meer ingelogd.',
  out: 'Je bent uitgelogd.',
  everywhere: 'Je bent uitgelogd, ook op je andere apparaten.',
} as const;
export type SignInReason = keyof typeof signInReasons;
export const isSignInReason = (text: string): text is SignInReason => Object.hasOwn(signInReasons, text);

export const draftKept = 'Wat je typte is bewaard. Na het inloggen staat het er weer. Verstuur het dan opnieuw.';
export const draftBack = 'Dit is nog niet opgeslagen. Wat je typte staat er nog. Kijk het na en verstuur het opnieuw.';

/** Why signing in did not work. */
export const signInFailures = {
  failed: 'Het inloggen is niet gelukt of duurde te lang. Probeer het opnieuw.',
  tooWeak: 'Deze manier van inloggen is niet sterk genoeg. Kies een manier met een extra controle.',
  unreachable: 'De inlogdienst antwoordt nu niet. Wacht een minuut en probeer het opnieuw.',
} as const;

export const signOutTitle = 'Uitloggen';
export const signOutLead = 'Wil je uitloggen? Wat je hebt vastgelegd, blijft bewaard.';
export const signOutHere = 'Log uit op dit apparaat';
export const signOutEverywhere = 'Log uit op al mijn apparaten';

export const sessionEnds = (idleAt: Instant, lastAt: Instant): string =>
  idleAt === lastAt
    ? `Je wordt uitgelogd om ${clockInWords(lastAt)}.`
    : `Doe je niets? Dan word je uitgelogd om ${clockInWords(idleAt)}. Je kunt ingelogd blijven tot ${clockInWords(lastAt)}.`;
export const endsSoon = 'Je wordt zo uitgelogd. Wat je typte blijft bewaard.';
export const staySignedIn = 'Blijf ingelogd';
export const stayedSignedIn = 'Je blijft ingelogd.';
