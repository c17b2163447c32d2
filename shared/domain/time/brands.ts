declare const day: unique symbol;
declare const instant: unique symbol;

/** A day in the Netherlands, `'2026-04-01'`; compares as text. */
export type CalendarDay = string & { readonly [day]: true };

/** A moment in UTC with milliseconds, `'2026-04-01T07:00:00.000Z'`; compares as text. */
export type Instant = string & { readonly [instant]: true };
