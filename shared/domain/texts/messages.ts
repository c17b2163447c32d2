import type { MessageTemplate } from '../route/message/templates.ts';

type Words = { subject: string; text: readonly string[] };

/**
 * What every message says. Placeholders: `{name}` the reader's first name; `{resident}`, `{coach}`, `{coachPhone}`, `{company}` as known when it
 * leaves; `{day}` the day it is about; `{task}` what must happen, `{hours}` a week; `{route}` the route's number. A subject never holds a name.
 */
export const messageTexts: Readonly<Record<MessageTemplate, Words>> = {
  coachAssigned: {
    subject: 'Je begeleidt een nieuwe route',
    text: ['Je bent de trajectbegeleider van een nieuwe route.', 'Bekijk de eerste stap in Ontwikkellijn. Het nummer is {route}.'],
  },
  yourCoach: {
    subject: 'Wie je helpt op je route',
    text: ['{coach} is je trajectbegeleider.', 'Heb je een vraag? Bel {coach}: {coachPhone}.'],
  },
  planAgreed: {
    subject: 'Je plan is klaar',
    text: ['Op {day} maakten we samen je plan.', 'We spraken {hours} uur in de week af.', 'Klopt er iets niet? Bel {coach}: {coachPhone}.'],
  },
  placementStarts: {
    subject: 'Je start op je nieuwe plek',
    text: ['Op {day} begin je bij {company}.', 'Fouten maken mag. Je bent daar om te leren.', 'Heb je een vraag? Bel {coach}: {coachPhone}.'],
  },
  firstDaySoon: {
    subject: 'Binnenkort is er een eerste dag bij jullie',
    text: ['Op {day} begint {resident} bij jullie.', 'Heb je nog een vraag? Bel {coach}: {coachPhone}.'],
  },
  firstDayReminder: {
    subject: 'Je eerste dag is bijna',
    text: ['Op {day} is je eerste dag bij {company}.', 'Kun je niet, of vind je het spannend? Bel {coach}: {coachPhone}.'],
  },
  askFirstDay: {
    subject: 'Is de eerste dag doorgegaan?',
    text: ['Op {day} zou {resident} bij jullie beginnen.', 'Is dat doorgegaan? Vertel het aan {coach}: {coachPhone}.'],
  },
  askInsurance: {
    subject: 'Is de verzekering geregeld?',
    text: ['Binnenkort begint {resident} bij jullie.', 'Regel de verzekering vóór {day}, en vertel het aan {coach}: {coachPhone}.'],
  },
  askAnswer: {
    subject: 'Past deze plek bij je?',
    text: [
      'Je maakte kennis met {company}. Je kunt daar beginnen vanaf {day}.',
      'Past deze plek bij je? Vertel het in Ontwikkellijn, of bel {coach}: {coachPhone}.',
      'Nee zeggen mag. Dan zoeken we samen verder.',
    ],
  },
  askCompanyAnswer: {
    subject: 'Kan je nieuwe collega komen?',
    text: ['Je maakte kennis met {resident}.', 'Kan {resident} beginnen vanaf {day}? Vertel het in Ontwikkellijn, of bel {coach}: {coachPhone}.'],
  },
  askAgreement: {
    subject: 'Kloppen deze afspraken?',
    text: ['De afspraken over je plek bij {company} staan klaar.', 'Lees ze in Ontwikkellijn en bevestig ze, of bel {coach}: {coachPhone}.'],
  },
  askCompanyAgreement: {
    subject: 'Kloppen de afspraken over je nieuwe collega?',
    text: ['De afspraken over de plek van {resident} staan klaar.', 'Lees ze in Ontwikkellijn en bevestig ze, of bel {coach}: {coachPhone}.'],
  },
  workStarts: {
    subject: 'Je nieuwe baan',
    text: ['Op {day} begin je met je baan bij {company}.', 'We blijven vragen hoe het gaat.', 'Heb je een vraag? Bel {coach}: {coachPhone}.'],
  },
  planRevised: {
    subject: 'Je plan is aangepast',
    text: ['Op {day} spraken we over je plan.', 'We schreven op wat je wilt bereiken, en met welke stappen.', 'Klopt er iets niet? Bel {coach}: {coachPhone}.'],
  },
  decisionSent: {
    subject: 'Een brief van de gemeente',
    text: [
      'De gemeente stuurde je een brief met een besluit.',
      'Ben je het er niet mee eens? Dan kun je bezwaar maken. Dat kan tot en met {day}.',
      'In de brief staat hoe je dat doet. Hulp nodig? Bel {coach}: {coachPhone}.',
    ],
  },
  askResident: {
    subject: 'Hoe gaat het?',
    text: ['Hoe gaat het op je plek?', 'Vertel het in Ontwikkellijn, of bel {coach}: {coachPhone}.', 'Je antwoord is voor {coach}. Het bedrijf ziet het niet.'],
  },
  handoverPlanned: {
    subject: 'Je neemt een route over',
    text: ['Op {day} is het gesprek over de overdracht.', 'De inwoner is daarbij. Bekijk de route in Ontwikkellijn. Het nummer is {route}.'],
  },
  handoverTalk: {
    subject: 'Je krijgt een andere trajectbegeleider',
    text: ['Op {day} maak je kennis met je nieuwe trajectbegeleider.', '{coach} is daar ook bij. Heb je een vraag? Bel {coach}: {coachPhone}.'],
  },
  handedOver: {
    subject: 'Je hebt een route overgedragen',
    text: ['Je bent niet langer de trajectbegeleider van een route.', 'Dank je wel voor de warme overdracht. Het nummer is {route}.'],
  },
  commitmentReminder: {
    subject: 'Iemand wacht op jou',
    text: ['{task}', 'Dit zou klaar zijn op {day}.', 'Bekijk de route in Ontwikkellijn. Het nummer is {route}.'],
  },
  commitmentEscalated: {
    subject: 'Dit bleef te lang liggen',
    text: ['{task}', 'Dit zou klaar zijn op {day}, maar het bleef stil bij {party}.', 'Bekijk de route in Ontwikkellijn. Het nummer is {route}.'],
  },
};

/** For a reader who can sign in. `{page}`: the page that the message is about. */
export const lookFor = 'Bekijk het in Ontwikkellijn: {page}';
