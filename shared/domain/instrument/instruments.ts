import { dayOfCivil } from '../time/day-number.ts';
import type { ArrangementRule, InstrumentRules, InstrumentTable } from './instrument.ts';

/** Before any first day that can be recorded. */
export const ALWAYS = dayOfCivil({ year: 1900, month: 1, day: 1 });
/** Breed Offensief: one national standard for trial placements. */
const TRIAL_PLACEMENT_BY_LAW = dayOfCivil({ year: 2023, month: 7, day: 1 });

const insured: ArrangementRule = { kind: 'insurance', owner: 'employer', workingDaysBeforeStart: 5 };
const permitted: ArrangementRule = { kind: 'permission', owner: 'case-manager', workingDaysBeforeStart: 10 };

const withoutLimit = { maximumMonths: null, extendedMonths: null, absoluteMonths: null, countsEarlier: [], warnWeeksBefore: 4, warnAtAge: null } as const;

/** By the learning agreement: no limit of its own, always an end. */
const learning: InstrumentRules = {
  validFrom: ALWAYS,
  ...withoutLimit,
  needsEnd: true,
  conditions: ['written-agreement', 'learning-goals', 'no-displacement', 'insured'],
  arrangements: [insured],
};

const trialPlacement = {
  absoluteMonths: 6,
  countsEarlier: [],
  warnWeeksBefore: 2,
  needsEnd: true,
  conditions: ['written-agreement', 'real-vacancy', 'intention-to-hire', 'benefit-kept', 'insured', 'no-earlier-trial-here'],
  arrangements: [permitted, insured],
} as const;

/** Every legal form of a placement, each version from its own day on. Another rule is a new row: what began keeps the row of its first day. */
export const instruments: InstrumentTable = {
  'work-experience': [
    {
      validFrom: ALWAYS,
      maximumMonths: 7,
      extendedMonths: null,
      absoluteMonths: null,
      countsEarlier: [],
      warnWeeksBefore: 4,
      warnAtAge: null,
      needsEnd: false,
      conditions: ['written-agreement', 'learning-goals', 'no-displacement', 'insured'],
      arrangements: [insured],
    },
  ],
  'participation-place': [
    {
      validFrom: ALWAYS,
      maximumMonths: 24,
      extendedMonths: null,
      absoluteMonths: 24,
      countsEarlier: ['participation-place', 'work-experience', 'trial-placement'],
      warnWeeksBefore: 8,
      warnAtAge: { months: 18 },
      needsEnd: false,
      conditions: ['written-agreement', 'age-27', 'additional-work', 'no-displacement', 'insured'],
      arrangements: [permitted, insured],
    },
  ],
  'trial-placement': [
    { ...trialPlacement, validFrom: ALWAYS, maximumMonths: 3, extendedMonths: null, warnAtAge: null },
    { ...trialPlacement, validFrom: TRIAL_PLACEMENT_BY_LAW, maximumMonths: 2, extendedMonths: 3, warnAtAge: { weeks: 6 } },
  ],
  'learn-work-place': [learning],
  internship: [learning],
  secondment: [
    {
      validFrom: ALWAYS,
      ...withoutLimit,
      needsEnd: true,
      conditions: ['written-agreement', 'contract-with-iederz'],
      arrangements: [{ kind: 'job-coach', owner: 'coach', workingDaysBeforeStart: 5 }],
    },
  ],
  'sheltered-work': [
    {
      validFrom: ALWAYS,
      ...withoutLimit,
      needsEnd: false,
      conditions: ['written-agreement', 'uwv-advice'],
      arrangements: [
        { kind: 'wage-cost-subsidy', owner: 'case-manager', workingDaysBeforeStart: 10 },
        { kind: 'job-coach', owner: 'coach', workingDaysBeforeStart: 5 },
        { kind: 'workplace-adjustment', owner: 'coach', workingDaysBeforeStart: 5 },
      ],
    },
  ],
};

/** What is arranged before the first day of a job; what is not needed is settled as not needed. `workingDaysBeforeStart` counts back from the day of the decision. */
export const jobArrangements: readonly ArrangementRule[] = [
  { kind: 'wage-cost-subsidy', owner: 'case-manager', workingDaysBeforeStart: 10 },
  { kind: 'no-risk-policy', owner: 'case-manager', workingDaysBeforeStart: 10 },
  { kind: 'job-coach', owner: 'coach', workingDaysBeforeStart: 5 },
  { kind: 'workplace-adjustment', owner: 'coach', workingDaysBeforeStart: 5 },
];
