import type { LineDefinition } from './line.ts';

/**
 * The pilot's line, version 1: from a request, through three months of Kansrijk Talent and a protected place, to regular work and a year of aftercare.
 * Kansrijk Talent may be skipped (first a place, then practice), and every stage after it has a way back. Days and weeks are the pilot's own proposals;
 * other rhythms are a new version, never a change of this one.
 */
export const kansrijkTalentLine: LineDefinition = {
  id: 'kansrijk-talent',
  version: 1,
  name: 'Van Kansrijk Talent naar regulier werk',
  stages: [
    { id: 'intake-requested', kind: 'request', name: 'Aanmelding', moves: ['intake', 'closed'], silenceLimitWorkingDays: 5, dueWithinWorkingDays: 5 },
    {
      id: 'intake',
      kind: 'intake',
      name: 'Intake',
      moves: ['kansrijk-talent', 'matching', 'closed'],
      silenceLimitWorkingDays: 10,
      dueWithinWorkingDays: 15,
    },
    { id: 'kansrijk-talent', kind: 'preparation', name: 'Kansrijk Talent', moves: ['matching', 'closed'], silenceLimitWorkingDays: 10 },
    {
      id: 'matching',
      kind: 'matching',
      name: 'Matching',
      moves: ['protected-placement', 'kansrijk-talent', 'closed'],
      silenceLimitWorkingDays: 10,
      dueWithinWorkingDays: 20,
    },
    {
      id: 'protected-placement',
      kind: 'placement',
      name: 'Beschermde ontwikkelplek',
      moves: ['transition', 'matching', 'kansrijk-talent', 'closed'],
      silenceLimitWorkingDays: 20,
    },
    {
      id: 'transition',
      kind: 'transition',
      name: 'Overstap',
      moves: ['regular-work', 'protected-placement', 'matching', 'closed'],
      silenceLimitWorkingDays: 10,
    },
    {
      id: 'regular-work',
      kind: 'work',
      name: 'Regulier werk',
      moves: ['aftercare', 'protected-placement', 'matching', 'kansrijk-talent', 'closed'],
      silenceLimitWorkingDays: 20,
      dueWithinWorkingDays: 5,
    },
    {
      id: 'aftercare',
      kind: 'aftercare',
      name: 'Nazorg',
      moves: ['protected-placement', 'matching', 'kansrijk-talent', 'closed'],
      silenceLimitWorkingDays: 20,
    },
    { id: 'closed', kind: 'closed', name: 'Afgesloten', moves: [], silenceLimitWorkingDays: 20 },
  ],
  ladder: [
    { afterWorkingDays: 3, owner: 'coach' },
    { afterWorkingDays: 5, owner: 'lead' },
  ],
  preparation: { months: 3, midReviewWeek: 6, finalReviewWeek: 11 },
  placement: { firstReviewWeek: 4, reviewEveryWeeks: 7, confirmFirstDayWithinWorkingDays: 2 },
  matching: { stepWithinWorkingDays: 10, answerWithinWorkingDays: 5 },
  checkIns: [
    { untilWeek: 4, everyWeeks: 1 },
    { untilWeek: 13, everyWeeks: 2 },
    { untilWeek: 39, everyWeeks: 4 },
    { untilWeek: null, everyWeeks: 13 },
  ],
  undoMinutes: 10,
  aftercareMonths: [1, 3, 6, 12],
  ladderEveryMonths: 6,
  lookBackWithinWorkingDays: 20,
};
