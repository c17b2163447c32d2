import type { Party } from '../actor.ts';
import type { EventMap } from '../route/change.ts';
import type { RouteEvent, RouteEventOf, RouteEventType } from '../route/events.ts';
import { conflictsInWords, correctionSentence } from './correction.ts';
import { dayInWords, momentInWords } from './dates.ts';
import type { Track } from '../route/vocabulary.ts';
import { eventTexts } from './events.ts';
import { capitalised } from './fill.ts';
import { ownerInWords, type Reader, readerOf } from './parties.ts';
import {
  aftercareStatusWords,
  agreementSideWords,
  arrangementWords,
  contactFormWords,
  contactPartyWords,
  contractWords,
  declineReasonWords,
  endCauseWords,
  exitOutcomeWords,
  finalAdviceWords,
  matchReasonWords,
  moodWords,
  transitionFormWords,
} from './vocabulary.ts';

/** Those who work on the route read what was recorded; a resident is spoken to; a company reads nothing but the bare event. */
type Told = { [Type in RouteEventType]?: (event: EventMap[Type], reader: Party) => string };

const toStaff: Told = {
  routeRequested: (e) => `De inwoner is aangemeld op ${dayInWords(e.requestedOn)}.`,
  requestDeclined: (e) => `De aanmelding gaat niet door: ${declineReasonWords[e.reason]}.`,
  suitabilityDecided: (e) =>
    e.suitability === 'suitable'
      ? 'Deze route past bij de inwoner.'
      : `Deze route past nu niet.${e.reviewOn === null ? '' : ` Opnieuw kijken op ${dayInWords(e.reviewOn)}.`}`,
  planAgreed: (e) => `Het plan is afgesproken (versie ${e.version}): ${e.hoursPerWeek} uur per week.`,
  planRevised: (e) => `Het plan is aangepast (versie ${e.version}).`,
  stepTaken: (e) => `Een stap van het plan is gezet op ${dayInWords(e.takenOn)}.`,
  goalReached: (e) => `Een doel is bereikt op ${dayInWords(e.reachedOn)}.`,
  decisionReferred: (e) => `Besluit van de gemeente, kenmerk ${e.reference}. Bezwaar kan tot en met ${dayInWords(e.objectionUntil)}.`,
  checkInAnswered: (e) => `Hoe het gaat volgens de inwoner: ${moodWords[e.mood]}.${e.wantsContact ? ' De inwoner wil graag praten.' : ''}`,
  handoverPlanned: (e) => `Er is een overdracht afgesproken. Het gesprek is op ${dayInWords(e.talkOn)}.`,
  handoverCompleted: (e) => `De route is overgedragen${e.residentPresent ? ', samen met de inwoner' : ''}.`,
  commitmentPostponed: (e) => `Een afspraak is verzet van ${dayInWords(e.from)} naar ${dayInWords(e.untilOn)}.`,
  programmeStarted: (e) => `Kansrijk Talent loopt van ${dayInWords(e.startsOn)} tot ${dayInWords(e.untilOn)}.`,
  finalReviewRecorded: (e) => `De eindevaluatie is gehouden. Het advies: ${finalAdviceWords[e.advice]}.`,
  programmeExtended: (e) => `Kansrijk Talent is verlengd tot ${dayInWords(e.untilOn)}.`,
  matchProposed: (e) => `Er is een plek voorgesteld vanaf ${dayInWords(e.startsOn)}, voor ${e.hoursPerWeek} uur per week.`,
  matchAnswered: (e) =>
    `${e.side === 'resident' ? 'De inwoner' : 'Het bedrijf'} zegt ${e.answer === 'yes' ? 'ja' : 'nee'}${e.reason === null ? '' : `: ${matchReasonWords[e.reason]}`}.`,
  placeHeld: (e) => `Het bedrijf houdt een plek vrij tot ${momentInWords(e.until)}.`,
  agreementDrafted: (e) => `De afspraken zijn opgeschreven: vanaf ${dayInWords(e.startsOn)}, ${e.hoursPerWeek} uur per week.`,
  agreementAmended: (e) => `De afspraken zijn aangepast (versie ${e.version}): vanaf ${dayInWords(e.startsOn)}, ${e.hoursPerWeek} uur per week.`,
  agreementConfirmed: (e) => `De afspraken zijn bevestigd door ${agreementSideWords[e.side]}.`,
  arrangementAdded: (e) => `Te regelen voor ${dayInWords(e.dueOn)}: ${arrangementWords[e.kind]}.`,
  arrangementSettled: (e) => `${capitalised(arrangementWords[e.kind])}: ${e.outcome === 'arranged' ? 'geregeld' : 'niet nodig'}.`,
  placementExtended: (e) => `De plaatsing is verlengd tot ${dayInWords(e.untilOn)}.`,
  placementEnded: (e) =>
    `De plaatsing is gestopt op ${dayInWords(e.endedOn)}. De inwoner: ${endCauseWords[e.residentCause]}. Het bedrijf: ${endCauseWords[e.companyCause]}.`,
  transitionExtended: (e) => `De overstap duurt langer. Besluit op ${dayInWords(e.decideBy)}.`,
  placementStarted: (e) => `De plaatsing begint op ${dayInWords(e.startsOn)}, voor ${e.hoursPerWeek} uur per week.`,
  firstDayConfirmed: (e) => `De eerste dag is bevestigd: ${dayInWords(e.cameOn)}.`,
  threeWayReviewRecorded: (e) => `Er is een driegesprek geweest. Afgesproken: ${e.hoursPerWeek} uur per week.`,
  transitionStarted: (e) => `De overstap begint met ${transitionFormWords[e.form]}. Besluit op ${dayInWords(e.decideBy)}.`,
  workStarted: (e) => `Er is ${contractWords[e.contract]}. De eerste werkdag is ${dayInWords(e.firstDayOn)}.`,
  aftercareStarted: (e) => `De nazorg is begonnen. De eerste werkdag was ${dayInWords(e.firstDayOn)}.`,
  aftercareRecorded: (e) => `Nazorg na ${e.month} ${e.month === 1 ? 'maand' : 'maanden'}: ${aftercareStatusWords[e.status]}.`,
  routeClosed: (e) => `De route is afgesloten. De uitkomst: ${exitOutcomeWords[e.outcome]}.`,
  routePaused: (e) => `${pausedInWords(e.tracks)} tot ${dayInWords(e.returnOn)}. Volgend contact: ${dayInWords(e.nextContactOn)}.`,
  pauseChanged: (e) => `De pauze duurt nu tot ${dayInWords(e.returnOn)}. Volgend contact: ${dayInWords(e.nextContactOn)}.`,
  routeResumed: (e) => (e.tracks.includes('work') ? 'De route gaat verder.' : 'De vragen over hoe het gaat gaan verder.'),
  careAnswerRecorded: (e) => (e.readyForWork ? 'Werk kan weer.' : 'Werk kan nog niet. Wij vragen het later opnieuw.'),
  factCorrected: (e) => [correctionSentence(e.correction), conflictsInWords(e.conflicts)].join(' ').trim(),
  takenBack: (e) => `Teruggenomen: ${eventTexts[e.what]}`,
  contactRecorded: (e) => `Er is contact geweest met ${contactPartyWords[e.with]}, ${contactFormWords[e.how]}.`,
  ladderMeasured: (e) => `De participatieladder is gemeten: trede ${e.level}.`,
  routeImported: (e) => `De route is overgenomen uit de pilot op ${dayInWords(e.importedOn)}.`,
  ladderClimbed: (e, reader) =>
    e.from.party === e.to.party
      ? `Het bleef stil. ${capitalised(ownerInWords(e.to, reader))} krijgt een herinnering.`
      : `Het bleef stil. Daarna was ${ownerInWords(e.to, reader)} aan zet.`,
  messageQueued: (e, reader) => `Er is een bericht klaargezet voor ${toWhom(e.to, reader)}, voor ${momentInWords(e.leavesAt)}.`,
  messageLeft: (e, reader) => `Er is een bericht verstuurd aan ${toWhom(e.to, reader)}.`,
  messageNotYetDelivered: (e) => `Het bericht is nog niet aangekomen. Wij proberen het opnieuw op ${momentInWords(e.retryAt)}.`,
  messageUndeliverable: (e, reader) => `Het bericht aan ${toWhom(e.to, reader)} kon niet worden bezorgd.`,
};

const pausedInWords = (tracks: readonly Track[]): string => (tracks.includes('work') ? 'De route is gepauzeerd' : 'De vragen over hoe het gaat staan stil');

const toWhom = (to: RouteEventOf<'messageLeft'>['to'], reader: Party): string => (to.party === reader ? 'jou' : ownerInWords(to, reader));

const toResident: Told = {
  routeRequested: () => 'Je bent aangemeld.',
  coachAssigned: () => 'Je hebt een trajectbegeleider.',
  intakeStarted: () => 'Je intake is begonnen.',
  takenBack: () => 'Een stap was per ongeluk vastgelegd en is teruggenomen.',
  suitabilityDecided: (e) =>
    e.suitability === 'suitable'
      ? 'Deze route past bij jou.'
      : `Deze route past nu nog niet.${e.reviewOn === null ? '' : ` Op ${dayInWords(e.reviewOn)} kijken we opnieuw.`}`,
  planAgreed: (e) => `Je hebt een plan gemaakt: ${e.hoursPerWeek} uur per week.`,
  planRevised: () => 'Jullie hebben je plan aangepast.',
  stepTaken: () => 'Je hebt een stap van je plan gezet.',
  goalReached: () => 'Je hebt een doel bereikt.',
  decisionReferred: (e) => `De gemeente stuurde je een besluit. Bezwaar maken kan tot en met ${dayInWords(e.objectionUntil)}.`,
  checkInAnswered: () => 'Je hebt verteld hoe het gaat.',
  handoverPlanned: (e) => `Op ${dayInWords(e.talkOn)} maak je kennis met je nieuwe trajectbegeleider.`,
  handoverCompleted: () => 'Je hebt een andere trajectbegeleider.',
  programmeStarted: (e) => `Je begint met Kansrijk Talent op ${dayInWords(e.startsOn)}.`,
  midReviewRecorded: () => 'Jullie hebben besproken hoe het halverwege gaat.',
  finalReviewRecorded: () => 'Jullie hebben besproken hoe Kansrijk Talent ging.',
  programmeExtended: (e) => `Je gaat langer door met Kansrijk Talent, tot ${dayInWords(e.untilOn)}.`,
  matchingStarted: () => 'Wij zoeken samen met jou een plek.',
  matchProposed: () => 'Er is een plek die bij je kan passen.',
  introductionRecorded: () => 'Je hebt kennisgemaakt.',
  matchAnswered: (e) => (e.side === 'resident' ? `Je hebt ${e.answer === 'yes' ? 'ja' : 'nee'} gezegd tegen deze plek.` : 'Het bedrijf heeft geantwoord.'),
  matchAgreed: () => 'Jullie hebben afspraken gemaakt over je plek.',
  agreementDrafted: (e) => `De afspraken staan op papier: vanaf ${dayInWords(e.startsOn)}, ${e.hoursPerWeek} uur per week.`,
  agreementAmended: (e) => `De afspraken zijn aangepast: vanaf ${dayInWords(e.startsOn)}, ${e.hoursPerWeek} uur per week.`,
  agreementConfirmed: (e) => (e.side === 'resident' ? 'Je hebt de afspraken bevestigd.' : `De afspraken zijn bevestigd door ${agreementSideWords[e.side]}.`),
  placementExtended: (e) => `Je kunt langer op je plek blijven, tot ${dayInWords(e.untilOn)}.`,
  placementEnded: () => 'Je plek is gestopt. We kijken samen met jou verder.',
  transitionExtended: (e) => `Je overstap duurt langer. Op ${dayInWords(e.decideBy)} besluiten jullie hoe het verdergaat.`,
  placementStarted: (e) => `Je begint op je plek op ${dayInWords(e.startsOn)}.`,
  firstDayConfirmed: (e) => `Je eerste dag was ${dayInWords(e.cameOn)}.`,
  threeWayReviewRecorded: (e) => `Jullie hebben met z’n drieën gesproken. Je werkt ${e.hoursPerWeek} uur per week.`,
  transitionStarted: () => 'Je overstap naar gewoon werk is begonnen.',
  workStarted: (e) => `Je hebt een contract. Je eerste werkdag is ${dayInWords(e.firstDayOn)}.`,
  aftercareStarted: () => 'Je werkt. Wij blijven vragen hoe het gaat.',
  aftercareRecorded: () => 'Wij hebben gevraagd hoe het met je gaat.',
  lookBackRecorded: () => 'Jullie hebben samen teruggekeken.',
  routeResumed: () => 'Je route gaat verder.',
  steppedBack: () => 'Je doet een stap terug. Alles wat je hebt bereikt, blijft staan.',
  contactRecorded: () => 'Er is contact geweest over je route.',
  ladderMeasured: () => 'Er is vastgelegd hoe ver je bent.',
  routeImported: () => 'Je route staat nu in Ontwikkellijn.',
};

/** A company reads what it took part in itself; of an end, its own side only. */
const toEmployer: Told = {
  contactRecorded: () => 'Er is een notitie voor jullie geschreven.',
  arrangementAdded: () => 'Voor de start moet de verzekering worden geregeld.',
  arrangementSettled: () => 'De verzekering is geregeld.',
  placementEnded: (e) => `De plaatsing is gestopt op ${dayInWords(e.endedOn)}. Van jullie kant: ${endCauseWords[e.companyCause]}.`,
};

const byReader: Readonly<Record<Reader, Told>> = { staff: toStaff, resident: toResident, employer: toEmployer };

const tell = <Type extends RouteEventType>(type: Type, event: EventMap[Type], reader: Party): string | undefined =>
  byReader[readerOf(reader)][type]?.(event, reader);

/** What happened, told to `reader`; whether they may hear of it at all is for `audienceOfEvent`. */
export const eventSentence = (event: RouteEvent, reader: Party): string => tell(event.type, event, reader) ?? eventTexts[event.type];
