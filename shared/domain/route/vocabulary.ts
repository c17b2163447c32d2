/** Closed lists of the route. Values are stored for ever: add, never rename. Sources: participation ladder, exit outcomes and reasons of the pilot's glossary. */
export const residentViews = ['agrees', 'has-doubts', 'disagrees', 'not-asked'] as const;
export type ResidentView = (typeof residentViews)[number];

/** Why a route moves. `tailored` (maatwerk): a default is overruled, with a note that says why. */
export const moveReasons = [
  'as-planned',
  'ready-earlier',
  'needs-more-time',
  'own-wish',
  'place-ended',
  'other-place',
  'needs-support',
  'job-offered',
  'job-ended',
  'tailored',
] as const;
export type MoveReason = (typeof moveReasons)[number];

export const ladderLevels = [1, 2, 3, 4, 5, 6] as const;
export type LadderLevel = (typeof ladderLevels)[number];

/** Coach time per contact, in minutes, as buckets. */
export const minuteBuckets = [5, 15, 30, 45, 60, 90, 120, 180] as const;
export type MinuteBucket = (typeof minuteBuckets)[number];

export const contactParties = ['resident', 'company', 'other'] as const;
export type ContactParty = (typeof contactParties)[number];
export const contactForms = ['in-person', 'phone', 'message'] as const;
export type ContactForm = (typeof contactForms)[number];

/** For whom a note is: who guides the resident, the resident too, or the company at the table as well. */
export const noteAudiences = ['coaches', 'resident', 'company'] as const;
export type NoteAudience = (typeof noteAudiences)[number];

/** Category only, never shown to a company, never a medical reason. */
export const pauseReasons = ['own-request', 'health-or-care', 'family', 'holiday', 'waiting-for-arrangement', 'other'] as const;
export type PauseReason = (typeof pauseReasons)[number];

export const finalAdvices = ['ready', 'needs-more-time', 'other-direction'] as const;
export type FinalAdvice = (typeof finalAdvices)[number];

export const placementInstruments = [
  'work-experience',
  'participation-place',
  'trial-placement',
  'learn-work-place',
  'internship',
  'secondment',
  'sheltered-work',
] as const;
export type PlacementInstrument = (typeof placementInstruments)[number];

export const transitionForms = ['trial-placement', 'job-offer'] as const;
export type TransitionForm = (typeof transitionForms)[number];

export const contractKinds = ['fixed-term', 'permanent', 'agency', 'secondment', 'quota-job'] as const;
export type ContractKind = (typeof contractKinds)[number];

export const aftercareStatuses = ['working', 'working-elsewhere', 'not-working', 'unknown'] as const;
export type AftercareStatus = (typeof aftercareStatuses)[number];

export const exitOutcomes = [
  'regular-job',
  'regular-job-with-support',
  'quota-job',
  'secondment',
  'sheltered-work',
  'training',
  'self-employment',
  'volunteering',
  'day-activity-work',
  'other-line',
  'care-first-without-return',
  'moved-away',
  'not-eligible',
  'deceased',
  'drop-out',
] as const;
export type ExitOutcome = (typeof exitOutcomes)[number];

/** Coach side only, category only. */
export const dropOutReasons = [
  'health-or-care',
  'no-match-with-work',
  'no-match-with-company',
  'travel',
  'child-or-family-care',
  'debts-or-income-worry',
  'motivation-or-confidence',
  'language',
  'attendance',
  'company-ended',
  'company-closed',
  'other-job-found',
  'conflict',
  'unknown',
] as const;
export type DropOutReason = (typeof dropOutReasons)[number];

export const declineReasons = ['other-municipality', 'other-organisation', 'withdrawn', 'already-working'] as const;
export type DeclineReason = (typeof declineReasons)[number];

/** Whether this route suits somebody. `not-now` always comes with an alternative and a day on which it is looked at again: never a dead end. */
export const suitabilities = ['suitable', 'not-now'] as const;
export type Suitability = (typeof suitabilities)[number];
export const alternatives = ['later-wave', 'care-first', 'other-line', 'other-organisation'] as const;
export type Alternative = (typeof alternatives)[number];

/** What a goal of the plan is about; the words stand in its note. */
export const goalKinds = ['orientation', 'work-rhythm', 'skills', 'language', 'travel', 'confidence', 'certificate', 'job', 'other'] as const;
export type GoalKind = (typeof goalKinds)[number];

/** Why somebody says no to a match. One list for both sides; a no has no consequence for the resident. */
export const matchReasons = ['not-the-work', 'hours', 'travel', 'no-click', 'no-room', 'no-guidance-now', 'not-now', 'other'] as const;
export type MatchReason = (typeof matchReasons)[number];
export const matchSides = ['resident', 'company'] as const;
export type MatchSide = (typeof matchSides)[number];

/** Who confirms a placement agreement, in any order. */
export const agreementSides = ['resident', 'company', 'municipality'] as const;
export type AgreementSide = (typeof agreementSides)[number];

/** Why a placement ended early, once per side, in neutral words. */
export const endCauses = ['goal-reached', 'other-place', 'not-the-work', 'guidance', 'hours', 'travel', 'work-ran-out', 'circumstances', 'not-said'] as const;
export type EndCause = (typeof endCauses)[number];

/** What must be arranged before day one; which of them an instrument asks for is data (`instrument/`). */
export const arrangementKinds = ['wage-cost-subsidy', 'no-risk-policy', 'job-coach', 'workplace-adjustment', 'insurance', 'permission'] as const;
export type ArrangementKind = (typeof arrangementKinds)[number];
export const arrangementOutcomes = ['arranged', 'not-needed'] as const;
export type ArrangementOutcome = (typeof arrangementOutcomes)[number];

/** How a resident says it goes. */
export const moods = ['good', 'all-right', 'not-good'] as const;
export type Mood = (typeof moods)[number];

/** Formal decisions are taken by people with a mandate and only referenced here; each is open to objection for six weeks. */
export const formalDecisionKinds = ['provision-granted', 'provision-refused', 'provision-ended', 'benefit', 'other'] as const;
export type FormalDecisionKind = (typeof formalDecisionKinds)[number];

/** What can be paused by itself: the work track (moves, reviews, match, arrangements), or the regular questions about how it goes. */
export const tracks = ['work', 'check-in'] as const;
export type Track = (typeof tracks)[number];

/** What must hold before a placement starts; which of them an instrument asks for is data (`instrument/`). Somebody looks at them when the agreement is drawn up. */
export const startConditions = [
  'written-agreement',
  'learning-goals',
  'no-displacement',
  'insured',
  'age-27',
  'additional-work',
  'real-vacancy',
  'intention-to-hire',
  'benefit-kept',
  'no-earlier-trial-here',
  'contract-with-iederz',
  'uwv-advice',
] as const;
export type StartCondition = (typeof startConditions)[number];
