export const siteName = 'Ontwikkellijn';
export const toContent = 'Naar de inhoud';
export const menu = 'Menu';
export const signedInAs = (name: string, role: string): string => `${name}, ${role}`;
export const toSignOut = 'Uitloggen';

export const navigation = { today: 'Vandaag', routes: 'Routes', request: 'Aanmelden', absence: 'Afwezig' } as const;

export const helpTitle = 'Hulp nodig?';
export const helpFrom = (name: string, role: string): string => `Vraag het aan ${name}, ${role}.`;
export const helpWithout = 'Vraag het aan je contactpersoon bij iederz.';
export const callHelp = (phone: string): string => `Bel ${phone}`;
export const mailHelp = (email: string): string => `Mail ${email}`;

export const errorsTitle = (count: number): string => (count === 1 ? 'Er klopt iets niet' : `Er kloppen ${count} dingen niet`);
export const errorPrefix = 'Fout:';
