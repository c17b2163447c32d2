import type { Owner, Party } from '../actor.ts';
import { type CommitmentKind, isCommitmentKind } from '../route/commitment-kinds.ts';
import { capitalised, fillText } from './fill.ts';
import { arrangementKinds, type ArrangementKind } from '../route/vocabulary.ts';
import { ownerInWords, readerOf, residentFor } from './parties.ts';
import { arrangementWords } from './vocabulary.ts';

/** What must happen: `you` for whoever must do it, `others` for everybody else. `{owner}` and `{resident}` are in the reader's own words. */
type Words = { you: string; others: string };

export const commitmentTexts: Readonly<Record<CommitmentKind, Words>> = {
  decideRequest: { you: 'Wijs een trajectbegeleider aan of wijs de aanmelding af.', others: '{owner} bekijkt de aanmelding.' },
  startIntake: { you: 'Begin met de intake.', others: '{owner} begint met de intake.' },
  decideSuitability: { you: 'Besluit samen met de inwoner of deze route past.', others: '{owner} besluit samen met {resident} of deze route past.' },
  reviewSuitability: { you: 'Kijk opnieuw of deze route past.', others: '{owner} kijkt met {resident} opnieuw of deze route past.' },
  agreePlan: { you: 'Maak samen met de inwoner een plan.', others: '{owner} maakt samen met {resident} een plan.' },
  chooseNextStage: { you: 'Kies samen met de inwoner de volgende stap.', others: '{owner} kiest samen met {resident} de volgende stap.' },
  midReview: { you: 'Houd de tussenevaluatie met de inwoner.', others: '{owner} houdt met {resident} de tussenevaluatie.' },
  finalReview: { you: 'Houd de eindevaluatie met de inwoner.', others: '{owner} houdt met {resident} de eindevaluatie.' },
  decideAfterReview: { you: 'Besluit samen met de inwoner hoe het verdergaat.', others: '{owner} besluit samen met {resident} hoe het verdergaat.' },
  proposePlace: { you: 'Stel een plek voor.', others: '{owner} zoekt een plek die past.' },
  introduction: { you: 'Regel de kennismaking.', others: '{owner} regelt de kennismaking.' },
  answerOfResident: { you: 'Laat weten of deze plek past.', others: '{owner} laat weten of deze plek past.' },
  answerOfCompany: { you: 'Laat weten of je nieuwe collega kan komen.', others: '{owner} laat weten of de nieuwe collega kan komen.' },
  placeKept: { you: 'Het bedrijf kijkt of er een plek vrij is.', others: 'Het bedrijf kijkt of er een plek vrij is.' },
  placeLapsed: { you: 'Het bedrijf houdt geen plek vrij. Vraag de plek opnieuw of zoek een andere.', others: '{owner} zoekt uit of de plek nog kan.' },
  draftAgreement: { you: 'Schrijf de afspraken over de plek op.', others: '{owner} schrijft de afspraken over de plek op.' },
  confirmAgreementResident: { you: 'Lees de afspraken over de plek en bevestig ze.', others: '{owner} bevestigt de afspraken van de kant van de inwoner.' },
  confirmAgreementCompany: {
    you: 'Lees de afspraken namens het bedrijf en bevestig ze.',
    others: '{owner} bevestigt de afspraken van de kant van het bedrijf.',
  },
  confirmAgreementMunicipality: {
    you: 'Bevestig de afspraken over de plek voor de gemeente.',
    others: '{owner} bevestigt de afspraken van de kant van de gemeente.',
  },
  startPlacement: { you: 'Leg vast wanneer de plaatsing begint.', others: '{owner} regelt de start op de plek.' },
  arrange: { you: 'Regel voor de start: {arrangement}.', others: '{owner} regelt voor de start: {arrangement}.' },
  arrangeInsurance: { you: 'Regel de verzekering voor de start, en laat het weten.', others: '{owner} regelt de verzekering voor de start.' },
  instrumentWarning: { you: 'Bespreek hoe het verdergaat: de plek heeft een einddatum.', others: '{owner} bespreekt hoe het verdergaat na de einddatum.' },
  instrumentLimit: {
    you: 'Besluit hoe het verdergaat: verlengen, een volgende stap of stoppen.',
    others: '{owner} besluit hoe het verdergaat na de einddatum.',
  },
  confirmFirstDay: { you: 'Laat weten of de eerste dag is doorgegaan.', others: '{owner} laat weten of de eerste dag is doorgegaan.' },
  threeWayReview: { you: 'Houd een driegesprek met de inwoner en het bedrijf.', others: '{owner} houdt een driegesprek met {resident} en het bedrijf.' },
  residentCheckIn: { you: 'Vertel hoe het gaat.', others: '{owner} vertelt hoe het gaat.' },
  contactAfterCheckIn: {
    you: 'Bel de inwoner over hoe het gaat.',
    others: '{owner} belt {resident} over hoe het gaat.',
  },
  decideTransition: { you: 'Besluit samen of de overstap naar werk doorgaat.', others: '{owner} besluit samen met {resident} over de overstap naar werk.' },
  confirmFirstWorkingDay: { you: 'Leg de eerste werkdag vast.', others: '{owner} legt de eerste werkdag vast.' },
  aftercare: { you: 'Vraag de inwoner hoe het op het werk gaat.', others: '{owner} vraagt {resident} hoe het op het werk gaat.' },
  decideClosing: { you: 'Besluit of de route wordt afgesloten.', others: '{owner} besluit of de route wordt afgesloten.' },
  lookBack: { you: 'Kijk samen met de inwoner terug op de route.', others: '{owner} kijkt samen met {resident} terug op de route.' },
  planStep: { you: 'Kijk of de volgende stap van het plan is gezet.', others: '{owner} kijkt of de volgende stap van het plan is gezet.' },
  handoverTalk: { you: 'Houd het gesprek over de overdracht.', others: '{owner} houdt het gesprek over de overdracht.' },
  stayInTouch: { you: 'Neem contact op met de inwoner.', others: '{owner} neemt contact op met {resident}.' },
  measureLadder: { you: 'Leg de trede van de participatieladder vast.', others: '{owner} legt de trede van de participatieladder vast.' },
  pauseContact: { you: 'Neem tijdens de pauze contact op met de inwoner.', others: '{owner} neemt tijdens de pauze contact op met {resident}.' },
  careFirst: { you: 'Vraag na of werk weer kan.', others: '{owner} vraagt na of werk weer kan.' },
  resolveCorrection: {
    you: 'Een gegeven is rechtgezet. Bekijk wat daardoor niet meer klopt.',
    others: '{owner} bekijkt wat niet meer klopt nu een gegeven is rechtgezet.',
  },
  returnFromPause: { you: 'Hervat de route of spreek een nieuwe dag af.', others: '{owner} hervat de route of spreekt een nieuwe dag af.' },
  tellUnderWay: { you: 'Een bedrijf krijgt bericht.', others: 'Een bedrijf krijgt bericht.' },
  retryTell: { you: 'Een bedrijf heeft nog geen bericht gekregen.', others: 'Een bedrijf heeft nog geen bericht gekregen.' },
  sendMessage: { you: 'Er staat een bericht klaar.', others: 'Er staat een bericht klaar.' },
  messageUnderWay: { you: 'Er is een bericht onderweg.', others: 'Er is een bericht onderweg.' },
  retryMessage: { you: 'Een bericht is nog niet aangekomen.', others: 'Een bericht is nog niet aangekomen.' },
  reachOtherwise: { you: 'Een bericht kwam niet aan. Neem op een andere manier contact op.', others: '{owner} neemt op een andere manier contact op.' },
};

const SOMETHING: Words = { you: 'Er wacht iets op jou.', others: 'Dit wacht op {owner}.' };

const isArrangement = (text: string): text is ArrangementKind => arrangementKinds.some((kind) => kind === text);

/** What is arranged, as the id of its commitment names it. */
function arrangementIn(id: string): string {
  const kind = id.split('/').find(isArrangement);
  return kind === undefined ? 'wat nog nodig is' : arrangementWords[kind];
}

/** The request to whoever must do it, without owner or resident. */
export const taskSentence = (kind: CommitmentKind, id: string): string => fillText(commitmentTexts[kind].you, { arrangement: arrangementIn(id) });

/** What must happen, told to `reader`: as a request where it is their own turn. A kind of a later version is told in general words. */
export function commitmentSentence({ id = '', kind, owner }: { id?: string; kind: string; owner: Owner }, reader: Party): string {
  const { you, others } = isCommitmentKind(kind) ? commitmentTexts[kind] : SOMETHING;
  const words = owner.party === reader ? you : others;
  return capitalised(fillText(words, { owner: ownerInWords(owner, reader), resident: residentFor[readerOf(reader)], arrangement: arrangementIn(id) }));
}
