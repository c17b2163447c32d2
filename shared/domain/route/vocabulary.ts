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
