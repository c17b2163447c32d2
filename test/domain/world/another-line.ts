import type { LineDefinition } from '#shared/domain/line/line.ts';

/** A line that differs from the pilot's in everything it may: order, stages of the same kind, rhythm, limits and ladder. Code knows nothing of it. */
export const anotherLine: LineDefinition = {
  id: 'de-wijk-als-leerwerkplek',
  version: 3,
  name: 'De wijk als leerwerkplek',
  stages: [
    { id: 'aanmelding', kind: 'request', name: 'Aanmelding', moves: ['gesprek', 'klaar'], silenceLimitWorkingDays: 8, dueWithinWorkingDays: 4 },
    { id: 'gesprek', kind: 'intake', name: 'Gesprek', moves: ['zoeken', 'voorbereiding', 'klaar'], silenceLimitWorkingDays: 15, dueWithinWorkingDays: 10 },
    { id: 'zoeken', kind: 'matching', name: 'Zoeken', moves: ['proeven', 'gesprek', 'klaar'], silenceLimitWorkingDays: 12, dueWithinWorkingDays: 30 },
    { id: 'proeven', kind: 'placement', name: 'Proeven', moves: ['voorbereiding', 'zoeken', 'werk', 'klaar'], silenceLimitWorkingDays: 6 },
    { id: 'voorbereiding', kind: 'preparation', name: 'Voorbereiding', moves: ['zoeken', 'gesprek', 'overstap', 'klaar'], silenceLimitWorkingDays: 20 },
    { id: 'overstap', kind: 'transition', name: 'Overstap', moves: ['werk', 'proeven', 'klaar'], silenceLimitWorkingDays: 5 },
    { id: 'werk', kind: 'work', name: 'Werk', moves: ['nazorg', 'zoeken', 'klaar'], silenceLimitWorkingDays: 18, dueWithinWorkingDays: 2 },
    { id: 'nazorg', kind: 'aftercare', name: 'Nazorg', moves: ['klaar', 'zoeken'], silenceLimitWorkingDays: 20, dueWithinWorkingDays: 9 },
    { id: 'klaar', kind: 'closed', name: 'Klaar', moves: [], silenceLimitWorkingDays: 20 },
  ],
  ladder: [{ afterWorkingDays: 6, owner: 'lead' }],
  preparation: { months: 5, midReviewWeek: 9, finalReviewWeek: 18 },
  placement: { firstReviewWeek: 2, reviewEveryWeeks: 3, confirmFirstDayWithinWorkingDays: 1 },
  aftercareMonths: [2, 4],
  ladderEveryMonths: 3,
  lookBackWithinWorkingDays: 5,
};
