/** Pages that tell what went wrong, and what to do about it. */
export const webProblemTexts = {
  notFound: { title: 'Deze pagina is er niet', detail: 'Het adres bestaat niet, of je mag deze pagina niet zien. Kijk of het adres klopt.' },
  notAllowed: { title: 'Dat mag je niet', detail: 'Met jouw rol kun je dit niet doen. Klopt dat niet? Bel de persoon die onderaan staat.' },
  unknownPerson: {
    title: 'Wij kennen je hier nog niet',
    detail: 'Je bent ingelogd, maar je hebt nog geen toegang. Vraag de programmaleider om je toe te voegen.',
  },
  foreignForm: {
    title: 'Dit formulier kwam niet van deze website',
    detail: 'Er is niets opgeslagen. Ga naar de pagina zelf en vul het formulier daar in.',
  },
  tooMany: { title: 'Even wachten', detail: 'Je deed te veel achter elkaar. Wacht een minuut en probeer het opnieuw.' },
  tooLarge: { title: 'Dat is te veel tekst', detail: 'Er is niets opgeslagen. Ga terug, maak de tekst korter en verstuur opnieuw.' },
  unavailable: { title: 'Even niet bereikbaar', detail: 'Er is niets verloren. Wacht een minuut en laad de pagina opnieuw.' },
  fault: { title: 'Er ging iets mis', detail: 'Dit ligt aan ons. Probeer het later opnieuw. Blijft het misgaan? Bel de persoon die onderaan staat.' },
} as const satisfies Record<string, { title: string; detail: string }>;
export type WebProblemCode = keyof typeof webProblemTexts;

export const tryAgain = 'Probeer opnieuw';
export const toStart = 'Naar het begin';
export const asSomebodyElse = 'Log in als iemand anders';

/** One part of a page that could not be loaded; the rest is there. */
export const panelAway = 'Dit deel kunnen wij nu niet laten zien. De rest van de pagina klopt. Laad de pagina straks opnieuw.';
