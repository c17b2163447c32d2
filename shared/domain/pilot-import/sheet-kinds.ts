/** What a sheet is about, in the order in which it is taken over: who is named on a sheet was taken over from an earlier one, or is known. */
export const sheetKinds = ['company', 'contact', 'place', 'route'] as const;
export type SheetKind = (typeof sheetKinds)[number];

/** Where something stands: `row` null is the whole sheet. `kind` may be left out where all of it is about one sheet. */
type Place = { kind?: SheetKind; row: number | null };

const rankOf = ({ kind }: Place): number => (kind === undefined ? 0 : sheetKinds.indexOf(kind));

/** As the sheets show it, for sorting: kind by kind, of each what is about all of it first, then row by row. */
export const inSheetOrder = (a: Place, b: Place): number => rankOf(a) - rankOf(b) || (a.row ?? 0) - (b.row ?? 0);
