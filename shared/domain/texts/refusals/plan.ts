import type { RefusalCode } from '../../route/refusal-codes.ts';

/** About suitability, the plan, check-ins, formal decisions, a change of coach and moved days. */
export const planRefusals = {
  alternativeMissing: 'Deze route past nu niet. Kies wat er wel kan.',
  alternativeUnexpected: 'De route past. Laat het alternatief en de dag om opnieuw te kijken weg.',
  reviewDayMissing: 'Spreek een dag af om hier opnieuw naar te kijken.',
  reviewDayInPast: 'De dag om opnieuw te kijken moet nog komen. Kies een latere dag.',
  notSuitable: 'Samen is besloten dat deze route nu niet past. Kijk er eerst opnieuw naar, of kies maatwerk.',
  goalUnknown: 'Dit doel staat niet in het plan.',
  goalTwice: 'Een doel staat twee keer in het plan. Haal er één weg.',
  goalReached: 'Dit doel is al bereikt.',
  stepUnknown: 'Deze stap staat niet bij dit doel.',
  stepTaken: 'Deze stap is al gezet.',
  stepTwice: 'Een stap staat twee keer bij een doel. Haal er één weg.',
  stepInPast: 'De dag van deze stap is al voorbij. Kies een latere dag.',
  tooManyGoals: 'Het plan heeft te veel open doelen. Kies er hooguit acht.',
  tooManySteps: 'Een doel heeft te veel stappen. Kies er hooguit twaalf.',
  referenceInvalid: 'Vul het kenmerk van het besluit in: hoofdletters, cijfers, streepjes, punten.',
  referenceKnown: 'Dit besluit staat er al.',
  sentBeforeDecision: 'De brief is verstuurd vóór de dag van het besluit. Controleer beide data.',
  roundUnknown: 'Deze vraag is nog niet aan de beurt.',
  roundAnswered: 'Deze vraag is al beantwoord.',
  noCompanyToTell: 'Er is nu geen bedrijf bij deze route. Kies wie de notitie anders mag lezen.',
  handoverPlanned: 'Deze overdracht is al afgesproken.',
  handoverMissing: 'Er is nog geen overdracht afgesproken. Doe dat eerst.',
  commitmentUnknown: 'Deze afspraak staat niet meer open.',
  commitmentFixed: 'Deze dag ligt vast. Die kun je niet verzetten.',
} as const satisfies Partial<Record<RefusalCode, string>>;
