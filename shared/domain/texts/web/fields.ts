import { optionWords, optionWordsOf } from './options.ts';

type FieldText = { label: string; hint?: string };

/** What each field of a command is called in a form, by its name in the contract. */
export const fieldTexts: Readonly<Record<string, FieldText>> = {
  // days
  decidedOn: { label: 'Dag van het besluit' },
  heldOn: { label: 'Dag van het gesprek' },
  contactOn: { label: 'Dag van het contact' },
  requestedOn: { label: 'Dag van de aanmelding' },
  declinedOn: { label: 'Dag waarop de aanmelding is afgewezen' },
  proposedOn: { label: 'Dag van het voorstel' },
  withdrawnOn: { label: 'Dag waarop de match stopt' },
  answeredOn: { label: 'Dag van het antwoord' },
  askedOn: { label: 'Dag waarop je het vroeg' },
  measuredOn: { label: 'Dag van de meting' },
  startsOn: { label: 'Eerste dag' },
  fromOn: { label: 'Eerste dag' },
  untilOn: { label: 'Laatste dag' },
  backOn: { label: 'Dag waarop de trajectbegeleider er weer is', hint: 'Is dat de eerste dag of daarvoor? Dan gaat de afwezigheid niet door.' },
  endedOn: { label: 'Dag waarop het stopt' },
  cameOn: { label: 'Eerste werkdag' },
  firstDayOn: { label: 'Eerste werkdag' },
  decideBy: { label: 'Uiterlijk besluiten op' },
  returnOn: { label: 'Afgesproken dag van terugkomst' },
  nextContactOn: { label: 'Dag van het volgende contact' },
  confirmedOn: { label: 'Dag van de bevestiging' },
  settledOn: { label: 'Dag waarop het geregeld is' },
  dueOn: { label: 'Klaar op' },
  reviewOn: { label: 'Dag waarop je opnieuw kijkt' },
  takenOn: { label: 'Dag waarop het is gedaan' },
  reachedOn: { label: 'Dag waarop het doel is bereikt' },
  sentOn: { label: 'Dag van verzending' },
  talkOn: { label: 'Dag van het gesprek' },
  correctedOn: { label: 'Dag van de correctie' },
  was: { label: 'Wat staat er nu?' },
  is: { label: 'Wat moet het zijn?' },
  fact: { label: 'Wat klopt er niet?' },
  // people and places
  lineId: { label: 'Ontwikkellijn' },
  coachId: { label: 'Trajectbegeleider' },
  coverId: { label: 'Wie vervangt?' },
  companyId: { label: 'Bedrijf' },
  placeId: { label: 'Plek bij het bedrijf', hint: 'Laat dit leeg als het bedrijf niet in de brigade zit. Schrijf dan een notitie.' },
  supervisorId: { label: 'Wie begeleidt op de werkvloer' },
  to: { label: 'Naar welke fase?' },
  with: { label: 'Met wie was het contact?' },
  how: { label: 'Hoe ging het contact?' },
  withdrawnBy: { label: 'Wie stopt de match?' },
  side: { label: 'Namens wie?' },
  owner: { label: 'Wie regelt dit?' },
  residentPresent: { label: 'Was de inwoner erbij?' },
  // how it goes
  residentView: { label: 'Wat vindt de inwoner ervan?' },
  reason: { label: 'Wat is de reden?' },
  minutes: { label: 'Hoeveel minuten kostte dit jou?' },
  note: { label: 'Notitie', hint: 'Schrijf geen medische informatie op.' },
  noteAudience: { label: 'Wie mag de notitie lezen?' },
  hoursPerWeek: { label: 'Uren per week', hint: 'Hele of halve uren, bijvoorbeeld 16.' },
  ladderLevel: { label: 'Trede van de participatieladder' },
  level: { label: 'Trede van de participatieladder' },
  advice: { label: 'Advies' },
  instrument: { label: 'Vorm van de plaatsing' },
  form: { label: 'Hoe gaat de overstap?' },
  contract: { label: 'Soort contract' },
  withSupport: { label: 'Is er begeleiding bij?' },
  month: { label: 'Maand van de nazorg', hint: 'De eerste maand is 1.' },
  status: { label: 'Hoe gaat het nu?' },
  outcome: { label: 'Hoe loopt het af?' },
  dropOutReason: { label: 'Waarom is iemand gestopt?', hint: 'Alleen invullen als iemand eerder is gestopt.' },
  pauseReason: { label: 'Soort pauze' },
  careFirst: { label: 'Gaat zorg nu voor?' },
  readyForWork: { label: 'Kan de inwoner weer aan het werk?' },
  tracks: { label: 'Waar gaat het om?' },
  suitability: { label: 'Past deze route nu?' },
  alternative: { label: 'Wat kan er wel?' },
  answer: { label: 'Antwoord' },
  attempt: { label: 'Keer' },
  round: { label: 'Ronde' },
  version: { label: 'Versie van de afspraken' },
  mood: { label: 'Hoe gaat het?' },
  wantsContact: { label: 'Wil de inwoner contact?' },
  residentCause: { label: 'Oorzaak volgens de inwoner' },
  companyCause: { label: 'Oorzaak volgens het bedrijf' },
  kind: { label: 'Soort' },
  conditions: { label: 'Welke voorwaarden kloppen?' },
  reference: { label: 'Kenmerk van het besluit' },
  goals: { label: 'Doel' },
  goalId: { label: 'Welk doel?' },
  steps: { label: 'Stap' },
  stepId: { label: 'Welke stap?' },
  commitment: { label: 'Welke afspraak?' },
  commitmentKind: { label: 'Welke afspraak?', hint: 'Op elke route gaat het om de eerste afspraak van deze soort.' },
  recordedAt: { label: 'Wat neem je terug?', hint: 'Berichten hierover die nog niet weg zijn, gaan niet meer weg.' },
  messageId: { label: 'Welk bericht?' },
  correction: { label: 'Wat klopt er niet?', hint: 'Kies wat je wilt verbeteren en druk op Verder.' },
  // people
  givenName: { label: 'Voornaam' },
  familyName: { label: 'Achternaam' },
  birthDate: { label: 'Geboortedatum' },
  email: { label: 'Mailadres' },
  phone: { label: 'Telefoonnummer' },
};

/** Days on which something was done: a form begins with today, since most is recorded on the day itself. */
export const daysOfToday: readonly string[] = [
  ...['decidedOn', 'heldOn', 'contactOn', 'requestedOn', 'declinedOn', 'proposedOn', 'withdrawnOn', 'answeredOn', 'askedOn', 'measuredOn'],
  ...['confirmedOn', 'settledOn', 'takenOn', 'reachedOn', 'correctedOn'],
];

/** What stands there now: never left open, since there is nothing to choose. */
export const isKnown = (name: string): boolean => name === 'was';

/** What a field is called in the form of one command, where its usual name would mislead. */
const ownLabels: Readonly<Record<string, string>> = {
  'postponeCommitment.untilOn': 'Nieuwe dag',
  'changeLine.version': 'Versie van de lijn',
};
export const ownLabelOf = (command: string, name: string): string | null => ownLabels[`${command}.${name}`] ?? null;

/** A field that the catalogue does not know yet is shown under its own name, so that nothing is out of reach. */
export const labelOf = (name: string): string => fieldTexts[name]?.label ?? name;
export const hintOf = (name: string): string | null => fieldTexts[name]?.hint ?? null;
export const optionLabel = (name: string, value: string): string => optionWordsOf[name]?.[value] ?? optionWords[value] ?? value;
