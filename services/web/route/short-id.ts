const SHORT = 8;

/** Enough of an id to tell routes apart where no name may be shown. */
export const shortId = (id: string): string => id.slice(0, SHORT);
