/** How sure the identity provider is of who somebody is, from weak to strong (eIDAS); other providers have words of their own, set in configuration. */
export const EIDAS_LEVELS = ['http://eidas.europa.eu/LoA/low', 'http://eidas.europa.eu/LoA/substantial', 'http://eidas.europa.eu/LoA/high'] as const;

/** Whether `acr` is at least `minimum` in `levels` (weak to strong). What is not in the list, or was not said, is never enough. */
export const isAtLeast = (acr: string | null, minimum: string, levels: readonly string[]): boolean =>
  acr !== null && levels.includes(minimum) && levels.indexOf(acr) >= levels.indexOf(minimum);
