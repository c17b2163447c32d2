/** Why there was nothing to take back on a route. */
export const bulkUndoTexts = {
  nothingHappened: 'Op deze route is niets vastgelegd. Er valt niets terug te nemen.',
  noMessages: 'Hier wachtte geen bericht. Wat is vastgelegd, verbeter je op de route zelf.',
} as const;
