/** What went wrong between a caller and the API, and what to do about it. The codes never change. */
export const problemTexts = {
  malformedJson: { title: 'Dit is geen geldige JSON', detail: 'Wij konden de inhoud niet lezen. Controleer de JSON en stuur die opnieuw.' },
  malformedForm: { title: 'Dit is geen geldig formulier', detail: 'Wij konden de bestanden niet lezen. Stuur ze opnieuw, als multipart/form-data.' },
  invalidInput: { title: 'Er klopt iets niet', detail: 'Een of meer velden kloppen niet. Bij elk veld staat wat je kunt doen.' },
  notSignedIn: { title: 'Je bent niet ingelogd', detail: 'Stuur een toegangstoken mee: Authorization: Bearer …' },
  tokenExpired: { title: 'Je bent te lang geleden ingelogd', detail: 'Je toegangstoken is verlopen. Log opnieuw in.' },
  tokenInvalid: { title: 'Wij kunnen niet zien wie je bent', detail: 'Je toegangstoken is niet geldig voor deze dienst. Log opnieuw in.' },
  unknownPerson: {
    title: 'Wij kennen je hier nog niet',
    detail: 'Je bent ingelogd, maar je hebt nog geen toegang. Vraag de programmaleider om je toe te voegen.',
  },
  notAllowed: { title: 'Dat mag je niet', detail: 'Met jouw rol kun je dit niet doen. Vraag de programmaleider als dat niet klopt.' },
  notFound: { title: 'Niet gevonden', detail: 'Dit adres bestaat niet, of je mag het niet zien.' },
  methodNotAllowed: { title: 'Dat kan hier niet', detail: 'Dit adres kent deze methode niet. In de kop Allow staat wat wel kan.' },
  notAcceptable: { title: 'Dat antwoord kunnen wij niet geven', detail: 'Wij antwoorden in application/json. Pas de kop Accept aan.' },
  keyReused: {
    title: 'Deze sleutel is al gebruikt',
    detail: 'Met deze Idempotency-Key is eerder iets anders gestuurd. Gebruik voor iets nieuws een nieuwe sleutel.',
  },
  changedMeanwhile: {
    title: 'Er is intussen iets veranderd',
    detail: 'Er is niets opgeslagen. Kijk wat er is veranderd, laad de pagina opnieuw en probeer het dan nog eens.',
  },
  bodyTooLarge: { title: 'Dat is te veel', detail: 'De inhoud is te groot. Stuur minder tegelijk.' },
  wrongContentType: { title: 'Dit soort inhoud kunnen wij niet lezen', detail: 'Stuur de inhoud als application/json in UTF-8, zonder compressie.' },
  tooManyRequests: {
    title: 'Even wachten',
    detail: 'Je stuurt te veel aanvragen achter elkaar. Probeer het later opnieuw; in de kop Retry-After staat wanneer.',
  },
  tooManyStreams: {
    title: 'Je luistert al op te veel plekken',
    detail: 'Sluit een scherm dat je niet meer gebruikt. Probeer het dan opnieuw.',
  },
  fault: { title: 'Er ging iets mis', detail: 'Dit ligt aan ons. Probeer het later opnieuw.' },
  outcomeUnknown: {
    title: 'Wij weten nog niet of het gelukt is',
    detail: 'Stuur hetzelfde nog een keer, met dezelfde Idempotency-Key. Het gebeurt dan nooit dubbel.',
  },
  unavailable: {
    title: 'Even niet bereikbaar',
    detail: 'Een deel van het systeem is even niet bereikbaar. Probeer het zo opnieuw, met dezelfde Idempotency-Key.',
  },
  routeStopped: { title: 'Deze route staat stil', detail: 'Er wordt naar gekeken door de beheerder. Er is niets veranderd. Probeer het later opnieuw.' },
} as const satisfies Record<string, { title: string; detail: string }>;
export type ProblemCode = keyof typeof problemTexts;

export const refusedTitle = 'Dat kan nu niet';
