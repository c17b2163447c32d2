import type { CalendarDay } from '../../time/brands.ts';
import { weekdayInWords } from '../dates.ts';

export const absenceTitle = 'Wie is er niet?';
export const absenceLead = 'Wie er niet is, houdt de eigen routes. Een vervanger ziet ze zolang op Vandaag.';
export const nobodyAway = 'Iedereen is er.';
export const awayFrom = (from: CalendarDay, until: CalendarDay): string => `Van ${weekdayInWords(from)} tot en met ${weekdayInWords(until)}.`;
export const coveredBy = (name: string): string => `Vervanger: ${name}.`;
export const noCover = 'Er is nog geen vervanger.';
export const someCoach = 'Een trajectbegeleider';
export const planTitle = 'Ik ben er een tijd niet';
export const planAbsence = 'Plannen';
export const absencePlanned = 'Het staat erin. Het begint en eindigt vanzelf.';
export const backAgain = 'Ik ben er weer';
export const welcomeBack = 'Je bent er weer. Je routes wachten weer op jou.';
export const inPlaceOf = (name: string): string => `Je vervangt ${name}.`;
