/** What a sheet is about, in the order in which it is taken over: who is named on a sheet was taken over from an earlier one, or is known. */
export const sheetKinds = ['company', 'contact', 'place', 'route'] as const;
export type SheetKind = (typeof sheetKinds)[number];
