import type { CalendarDay } from '../../time/brands.ts';
import { weekdayInWords } from '../dates.ts';

export const routesTitle = 'Routes';
export const routesLead = 'Wat het eerst moet, staat vooraan.';
export const noRoutes = 'Er zijn geen routes die je mag zien.';
export const withCoach = (name: string): string => `Trajectbegeleider: ${name}.`;
export const noCoach = 'Er is nog geen trajectbegeleider.';
export const firstDue = (day: CalendarDay): string => `Eerste afspraak: ${weekdayInWords(day)}.`;
export const moreRoutes = 'Meer routes';
