/** Why nothing was taken back on a route of a bulk move, beside what the rules say of one route. */
export const bulkUndoTexts = { nothingHappened: 'Op deze route is niets vastgelegd. Er valt niets terug te nemen.' } as const;
