/** Why nothing was taken back on a route of a bulk move, beside what the rules say of one route. */
export const bulkUndoTexts = { nothingHappened: 'Op deze route is niets vastgelegd, of het is nog niet te zien. Kijk zo nodig op de route.' } as const;
