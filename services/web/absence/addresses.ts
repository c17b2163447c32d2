export const ABSENCES = '/afwezig';
export const COVER = `${ABSENCES}/:absenceId/vervanger`;
export const RETURN = `${ABSENCES}/:absenceId/terug`;

/** The address of this form for one absence. */
export const addressOf = (path: typeof COVER | typeof RETURN, absenceId: string): string => path.replace(':absenceId', encodeURIComponent(absenceId));
