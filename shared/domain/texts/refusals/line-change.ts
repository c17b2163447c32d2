/** Why a route cannot go on with another line. */
export const lineChangeRefusals = {
  lineUnchanged: 'De route volgt deze versie van de lijn al.',
  otherLine: 'Dit is een andere lijn. Kies een versie van de lijn die de route nu volgt.',
} as const;
