import type { LineDefinition } from './line.ts';

/**
 * The neighbourhood as a place to learn and work, version 1: a learn-work place in construction or technology with MBO level 2, and a job afterwards.
 * One starts by working and learns beside it; the orientation course is there for whoever needs it first or in between. Data only: the same kinds
 * of stage as the pilot's line in another order, with its own rhythm, ladder and limits. Days and weeks are proposals.
 */
export const neighbourhoodLearnWorkLine: LineDefinition = {
  id: 'neighbourhood-learn-work',
  version: 1,
  name: 'De wijk als leerwerkplek',
  stages: [
    { id: 'intake-requested', kind: 'request', name: 'Aanmelding', moves: ['intake', 'closed'], silenceLimitWorkingDays: 8, dueWithinWorkingDays: 4 },
    {
      id: 'intake',
      kind: 'intake',
      name: 'Intake',
      moves: ['finding-a-company', 'orientation', 'closed'],
      silenceLimitWorkingDays: 15,
      dueWithinWorkingDays: 10,
    },
    {
      id: 'finding-a-company',
      kind: 'matching',
      name: 'Leerbedrijf zoeken',
      moves: ['learn-work-place', 'intake', 'closed'],
      silenceLimitWorkingDays: 12,
      dueWithinWorkingDays: 30,
    },
    {
      id: 'learn-work-place',
      kind: 'placement',
      name: 'Leerwerkplek (mbo 2)',
      moves: ['orientation', 'finding-a-company', 'job', 'closed'],
      silenceLimitWorkingDays: 10,
    },
    {
      id: 'orientation',
      kind: 'preparation',
      name: 'Oriëntatie op bouw en techniek',
      moves: ['finding-a-company', 'intake', 'job-offer', 'closed'],
      silenceLimitWorkingDays: 20,
    },
    { id: 'job-offer', kind: 'transition', name: 'Overstap naar een baan', moves: ['job', 'learn-work-place', 'closed'], silenceLimitWorkingDays: 5 },
    { id: 'job', kind: 'work', name: 'Baan', moves: ['aftercare', 'finding-a-company', 'closed'], silenceLimitWorkingDays: 18, dueWithinWorkingDays: 2 },
    { id: 'aftercare', kind: 'aftercare', name: 'Nazorg', moves: ['finding-a-company', 'closed'], silenceLimitWorkingDays: 20, dueWithinWorkingDays: 9 },
    { id: 'closed', kind: 'closed', name: 'Afgesloten', moves: [], silenceLimitWorkingDays: 20 },
  ],
  ladder: [{ afterWorkingDays: 6, owner: 'lead' }],
  preparation: { months: 5, midReviewWeek: 9, finalReviewWeek: 18 },
  placement: { firstReviewWeek: 2, reviewEveryWeeks: 3, confirmFirstDayWithinWorkingDays: 1 },
  matching: { stepWithinWorkingDays: 8, answerWithinWorkingDays: 4 },
  checkIns: [
    { untilWeek: 8, everyWeeks: 2 },
    { untilWeek: null, everyWeeks: 6 },
  ],
  undoMinutes: 20,
  aftercareMonths: [1, 3, 6, 12],
  ladderEveryMonths: 3,
  lookBackWithinWorkingDays: 10,
};
