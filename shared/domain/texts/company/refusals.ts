import type { CompanyRefusalCode } from '../../company/refusal-codes.ts';
import { fillText } from '../fill.ts';

/** Why something cannot be done with a company now, and what can. Codes outside the reader's audience are heard as `notNow`. */
export const companyRefusalTexts: Readonly<Record<CompanyRefusalCode, string>> = {
  notYours: 'Dit kun jij niet doen voor dit bedrijf.',
  notNow: 'Dat kan nu niet. Bel {adviser}.',
  notAdmitted: 'Dit bedrijf hoort nog niet bij de Ontwikkelbrigade. Neem het eerst op.',
  alreadyAdmitted: 'Dit bedrijf hoort al bij de Ontwikkelbrigade.',
  hasLeft: 'Dit bedrijf hoort niet meer bij de Ontwikkelbrigade. Zoek een plek bij een ander bedrijf.',
  otherCompany: 'Deze gegevens zijn van een ander bedrijf. Controleer welk bedrijf je bedoelt.',
  dayUnknown: 'Deze dag bestaat niet. Controleer de datum.',
  dayInFuture: 'Deze dag moet nog komen. Vul vandaag of een eerdere dag in.',
  dayInPast: 'Deze dag is al geweest. Kies een dag die nog komt.',
  dayTooLongAgo: 'Deze dag is te lang geleden. Controleer de datum.',
  dayTooFar: 'Deze dag is te ver weg. Controleer de datum.',
  endsBeforeStart: 'Het einde ligt vóór het begin. Controleer beide data.',
  postcodeInvalid: 'Vul de 4 cijfers van de postcode in, bijvoorbeeld 9711.',
  siteUnknown: 'Deze vestiging is niet bekend. Voeg de vestiging eerst toe.',
  siteExists: 'Deze vestiging staat er al.',
  siteMissing: 'Een bedrijf heeft altijd minstens één vestiging. Voeg eerst een andere toe.',
  siteInUse: 'Op deze vestiging zijn nog plekken. Trek die eerst in.',
  contactUnknown: 'Deze contactpersoon is hier niet bekend op die dag. Controleer wie je bedoelt.',
  contactExists: 'Deze contactpersoon heeft deze rol al in die tijd.',
  contactMissing: 'Vul in wie er begeleidt op de werkvloer, en wie er tekent.',
  handOverMissing: 'Niemand anders heeft deze rol. Kies wie de rol overneemt.',
  rolesMissing: 'Kies minstens één rol voor deze contactpersoon.',
  adviserUnchanged: 'Deze adviseur is al aangewezen.',
  certificateOver: 'Dit certificaat is niet meer geldig. Vul een dag in die nog komt.',
  referenceInvalid: 'Vul alleen een nummer of code in, zonder spaties en hooguit 40 tekens lang.',
  placeUnknown: 'Deze plek is niet bekend bij dit bedrijf. Kies een andere plek.',
  placeExists: 'Deze plek staat er al. Pas de plek aan als er iets is veranderd.',
  placeWithdrawn: 'Op deze plek begint dan niemand meer. Kies een andere plek of een eerdere dag.',
  hoursOutOfRange: 'Deze uren kunnen niet. Vul van 1 tot en met 40 uur per week in.',
  hoursOutside: 'Zoveel uren per week past niet bij deze plek. Kies andere uren of een andere plek.',
  periodOutside: 'In die tijd is deze plek er niet. Kies een andere tijd of een andere plek.',
  capacityInvalid: 'Vul in wanneer er plek is, en voor hoeveel mensen.',
  periodsOverlap: 'Deze periodes lopen door elkaar. Laat elke periode na de vorige beginnen.',
  tasksMissing: 'Kies minstens één soort werk.',
  notPaused: 'Dit bedrijf neemt al gewoon mensen aan.',
  alreadyLeaving: 'Er is al afgesproken dat dit bedrijf stopt.',
  reservationUnknown: 'Deze aanvraag voor een plek is niet bekend.',
  reservationNotWaiting: 'Voor deze aanvraag wacht niemand meer.',
  reservationNotHeld: 'Deze plek is niet meer vrij. Vraag opnieuw een plek aan.',
  reservationTwice: 'Voor deze match is al een andere plek of tijd gevraagd. Trek die eerst in.',
  noteMissing: 'Je kiest voor maatwerk. Schrijf erbij waarom.',
};

const NOT_NOW: CompanyRefusalCode = 'notNow';
const isRefusalCode = (code: string): code is CompanyRefusalCode => Object.hasOwn(companyRefusalTexts, code);

/** The sentence for a code the reader may hear; a code of a later version is heard as "not now". `adviserName` null: nobody is named. */
export const companyRefusalSentence = (code: string, adviserName: string | null): string =>
  fillText(companyRefusalTexts[isRefusalCode(code) ? code : NOT_NOW], { adviser: adviserName ?? 'je contactpersoon bij iederz' });
