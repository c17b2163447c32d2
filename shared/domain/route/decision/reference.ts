/** A number of the case system, never a name or a sentence. */
export const DECISION_REFERENCE = /^[A-Z0-9\-/.]{3,40}$/u;
