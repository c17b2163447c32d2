import type { RefusalCode } from '../route/refusal-codes.ts';
import { fillText } from './fill.ts';
import { lineChangeRefusals } from './refusals/line-change.ts';
import { matchingRefusals } from './refusals/matching.ts';
import { pauseRefusals } from './refusals/pause.ts';
import { placementRefusals } from './refusals/placement.ts';
import { planRefusals } from './refusals/plan.ts';

/** Why something cannot be done now, and what can. Codes outside the reader's audience are heard as `notNow`. */
export const refusalTexts: Readonly<Record<RefusalCode, string>> = {
  notYours: 'Dit kun jij niet doen voor deze route.',
  notNow: 'Dat kan nu niet. Bel {coach}.',
  notRequested: 'Deze inwoner is nog niet aangemeld. Doe dat eerst.',
  routeOpen: 'Er loopt al een route voor deze inwoner. Ga daarmee verder.',
  routeClosed: 'Deze route is afgesloten. Meld de inwoner opnieuw aan om verder te gaan.',
  notInRequest: 'Dit kan alleen bij de aanmelding.',
  notInIntake: 'Dit kan alleen vanaf de intake.',
  notInProgramme: 'Dit kan alleen tijdens Kansrijk Talent.',
  notInMatching: 'Dit kan alleen tijdens het zoeken naar een plek.',
  notInPlacement: 'Dit kan alleen als de inwoner op een ontwikkelplek is.',
  notInTransition: 'Dit kan alleen tijdens de overstap naar werk.',
  notInWork: 'Dit kan alleen als er een contract is.',
  notInAftercare: 'Dit kan alleen tijdens de nazorg.',
  notClosed: 'Dit kan pas als de route is afgesloten.',
  moveNotAllowed: 'Deze stap past niet bij de fase van nu. Kies een andere stap.',
  paused: 'De route is gepauzeerd. Hervat de route eerst.',
  notPaused: 'De route is niet gepauzeerd.',
  dayUnknown: 'Deze dag bestaat niet. Controleer de datum.',
  dayInFuture: 'Deze dag moet nog komen. Vul vandaag of een eerdere dag in.',
  dayTooLongAgo: 'Deze dag is te lang geleden. Controleer de datum.',
  dayTooFar: 'Deze dag is te ver weg. Controleer de datum.',
  dayBeforeRoute: 'Op deze dag was de inwoner nog niet aangemeld.',
  dayBeforeStage: 'Op deze dag was deze fase nog niet begonnen.',
  dayBeforeStart: 'Deze dag ligt vóór de eerste dag. Controleer de datum.',
  startsBeforeDecision: 'De start ligt vóór de dag van het besluit. Controleer beide data.',
  startsBeforeAgreement: 'De start ligt vóór de dag van de afspraken. Controleer beide data.',
  endsBeforeStart: 'Het einde ligt vóór het begin. Controleer beide data.',
  returnInPast: 'De dag van terugkomst is al voorbij. Kies een dag die nog komt.',
  nextContactInPast: 'De dag van het volgende contact is al voorbij. Kies een latere dag.',
  nextContactTooFar: 'Het volgende contact is te ver weg. Kies een eerdere dag.',
  nextContactAfterReturn: 'Het volgende contact moet vóór de dag van terugkomst zijn.',
  aftercareTooEarly: 'Het is nog te vroeg voor dit moment van nazorg.',
  otherResident: 'Deze route is van een andere inwoner.',
  lineInvalid: 'Deze lijn klopt niet. Vraag de programmaleider om hulp.',
  coachMissing: 'Er is nog geen trajectbegeleider. Wijs eerst iemand aan.',
  coachUnchanged: 'Deze trajectbegeleider is al aangewezen.',
  planMissing: 'Er is nog geen plan. Maak dat eerst samen met de inwoner.',
  noteMissing: 'Dit gaat anders dan gewoon. Schrijf erbij waarom.',
  hoursOutOfRange: 'Dit aantal uren kan niet. Vul de uren per week in.',
  finalReviewMissing: 'De eindevaluatie is nog niet gehouden. Doe die eerst.',
  notReady: 'Het advies was nog niet positief. Kies een reden waarom het toch kan.',
  reviewAlreadyHeld: 'Deze evaluatie is al gehouden.',
  extensionNotLater: 'De nieuwe einddatum moet later zijn dan de oude, en nog komen.',
  matchOpen: 'Er is al een plek voorgesteld. Rond die eerst af.',
  matchMissing: 'Er is nog geen plek voorgesteld. Stel eerst een plek voor.',
  introductionMissing: 'De kennismaking is nog niet geweest. Doe die eerst.',
  introductionHeld: 'De kennismaking is al geweest.',
  residentDisagrees: 'De inwoner wil deze plek niet. Dat mag. Zoek samen een andere.',
  agreementMissing: 'De afspraken over de plek zijn nog niet gemaakt.',
  firstDayConfirmed: 'De eerste dag is al bevestigd.',
  companyMissing: 'Kies bij welk bedrijf de inwoner is.',
  instrumentMissing: 'Kies in welke vorm de inwoner op deze plek is.',
  firstDayMissing: 'Vul de eerste werkdag in.',
  stepBackNeedsPlace: 'Er was geen plek om naar terug te gaan. Kies een andere fase.',
  monthUnknown: 'In deze maand is geen nazorg afgesproken. Kies een andere maand.',
  monthAlreadyAsked: 'Voor deze maand is al gevraagd hoe het gaat.',
  dropOutReasonMissing: 'Kies waarom de route eerder stopt.',
  dropOutReasonUnexpected: 'Bij deze uitkomst hoort geen reden om te stoppen. Laat die weg.',
  ladderMissing: 'Vul de trede van de participatieladder in.',
  lookBackNotOwed: 'Er is geen terugblik meer nodig.',
  stageUnknown: 'Deze fase bestaat niet in deze lijn.',
  stageNotImportable: 'Een route in deze fase kun je niet overnemen.',
  ...lineChangeRefusals,
  ...matchingRefusals,
  ...pauseRefusals,
  ...placementRefusals,
  ...planRefusals,
};

const NOT_NOW: RefusalCode = 'notNow';
export const isRefusalCode = (code: string): code is RefusalCode => Object.hasOwn(refusalTexts, code);

/** The sentence for a code the reader may hear; a code of a later version is heard as "not now". `coachName` null: nobody is named yet. */
export const refusalSentence = (code: string, coachName: string | null): string =>
  fillText(refusalTexts[isRefusalCode(code) ? code : NOT_NOW], { coach: coachName ?? 'je contactpersoon bij iederz' });
