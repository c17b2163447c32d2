/** What a preview assumes where nobody has chosen yet: hours, rung, times, and a coach and a company that stand for anybody. */
export const USUAL = {
  hoursPerWeek: 16,
  ladderLevel: 3,
  monthsOfTransition: 2,
  workingDaysUntilStart: 10,
  coachId: 'preview',
  companyId: 'preview',
  placeId: 'preview',
} as const;
