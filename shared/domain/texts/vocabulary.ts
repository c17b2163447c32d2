import type {
  AftercareStatus,
  AgreementSide,
  ArrangementKind,
  EndCause,
  ContactForm,
  ContactParty,
  ContractKind,
  DeclineReason,
  ExitOutcome,
  FinalAdvice,
  MatchReason,
  Mood,
  TransitionForm,
} from '../route/vocabulary.ts';

/** The words of closed lists as they stand in the middle of a sentence. Reasons for a pause and for stopping are in no sentence at all. */
export const contactPartyWords: Readonly<Record<ContactParty, string>> = { resident: 'de inwoner', company: 'het bedrijf', other: 'iemand anders' };
export const contactFormWords: Readonly<Record<ContactForm, string>> = { 'in-person': 'in een gesprek', phone: 'aan de telefoon', message: 'met een bericht' };

export const agreementSideWords: Readonly<Record<AgreementSide, string>> = {
  resident: 'de inwoner',
  company: 'het bedrijf',
  municipality: 'de gemeente',
};

export const arrangementWords: Readonly<Record<ArrangementKind, string>> = {
  'wage-cost-subsidy': 'de loonkostensubsidie',
  'no-risk-policy': 'de no-riskpolis',
  'job-coach': 'de jobcoach',
  'workplace-adjustment': 'de aanpassing van de werkplek',
  insurance: 'de verzekering',
  permission: 'de toestemming van de gemeente',
};

/** Why a placement ended, for one side, without blame. */
export const endCauseWords: Readonly<Record<EndCause, string>> = {
  'goal-reached': 'het doel is bereikt',
  'other-place': 'er is een andere plek',
  'not-the-work': 'het werk paste niet',
  guidance: 'de begeleiding paste niet',
  hours: 'de uren pasten niet',
  travel: 'de reis paste niet',
  'work-ran-out': 'er was geen werk meer',
  circumstances: 'de omstandigheden veranderden',
  'not-said': 'niet gezegd',
};

export const matchReasonWords: Readonly<Record<MatchReason, string>> = {
  'not-the-work': 'het werk past niet',
  hours: 'de uren passen niet',
  travel: 'de reis is te lang',
  'no-click': 'het klikt niet',
  'no-room': 'er is geen ruimte',
  'no-guidance-now': 'er is nu niemand om te begeleiden',
  'not-now': 'het komt nu niet uit',
  other: 'een andere reden',
};

export const finalAdviceWords: Readonly<Record<FinalAdvice, string>> = {
  ready: 'klaar voor de volgende stap',
  'needs-more-time': 'nog wat meer tijd nodig',
  'other-direction': 'een andere richting past beter',
};

export const transitionFormWords: Readonly<Record<TransitionForm, string>> = {
  'trial-placement': 'een proefplaatsing',
  'job-offer': 'een aanbod voor een baan',
};

export const contractWords: Readonly<Record<ContractKind, string>> = {
  'fixed-term': 'een tijdelijk contract',
  permanent: 'een vast contract',
  agency: 'een contract bij een uitzendbureau',
  secondment: 'een detachering',
  'quota-job': 'een afspraakbaan',
};

export const aftercareStatusWords: Readonly<Record<AftercareStatus, string>> = {
  working: 'aan het werk',
  'working-elsewhere': 'ergens anders aan het werk',
  'not-working': 'nu niet aan het werk',
  unknown: 'niet bekend',
};

export const declineReasonWords: Readonly<Record<DeclineReason, string>> = {
  'other-municipality': 'een andere gemeente helpt verder',
  'other-organisation': 'een andere organisatie helpt verder',
  withdrawn: 'de aanmelding is ingetrokken',
  'already-working': 'de inwoner heeft al werk',
};

export const exitOutcomeWords: Readonly<Record<ExitOutcome, string>> = {
  'regular-job': 'gewoon werk',
  'regular-job-with-support': 'gewoon werk met begeleiding',
  'quota-job': 'een afspraakbaan',
  secondment: 'een detachering',
  'sheltered-work': 'beschut werk',
  training: 'een opleiding',
  'self-employment': 'een eigen bedrijf',
  volunteering: 'vrijwilligerswerk',
  'day-activity-work': 'arbeidsmatige dagbesteding',
  'other-line': 'een andere ontwikkellijn',
  'care-first-without-return': 'eerst zorg',
  'moved-away': 'een verhuizing',
  'not-eligible': 'deze route past niet',
  deceased: 'de inwoner is overleden',
  'drop-out': 'eerder gestopt',
};

export const moodWords: Readonly<Record<Mood, string>> = { good: 'goed', 'all-right': 'gaat wel', 'not-good': 'niet goed' };
