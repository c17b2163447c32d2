/** What can be done by mistake on many routes at once. What companies or residents answered to is never simply as if it had not been. */
export const takeableEvents = [
  ...(['coachAssigned', 'intakeStarted', 'programmeStarted', 'matchingStarted'] as const),
  ...(['contactRecorded', 'commitmentPostponed', 'lineChanged'] as const),
] as const;
export type TakeableEvent = (typeof takeableEvents)[number];
