import type { CalendarDay } from '../../time/brands.ts';
import { weekdayInWords } from '../dates.ts';

export const todayTitle = 'Vandaag';
export const todayLead = (count: number): string =>
  count === 0 ? 'Er is nu niets voor jou te doen.' : count === 1 ? 'Er staat 1 ding voor je klaar.' : `Er staan ${count} dingen voor je klaar.`;

export const filterTitle = 'Laat zien';
export const filterNames = {
  mine: 'Alles voor jou',
  overdue: 'Te laat',
  due: 'Vandaag',
  later: 'Later',
  hold: 'Op pauze',
  others: 'Wacht op anderen',
} as const;
export type TodayFilter = keyof typeof filterNames;
export const todayFilters = Object.keys(filterNames) as TodayFilter[];

export const nothingHere: Readonly<Record<TodayFilter, string>> = {
  mine: 'Er is nu niets voor jou te doen.',
  overdue: 'Er is niets te laat.',
  due: 'Voor vandaag is alles gedaan.',
  later: 'Er staat niets voor later.',
  hold: 'Er is geen route op pauze.',
  others: 'Er wacht nu niets op anderen.',
};

export const stateNames = { overdue: 'Te laat', due: 'Vandaag', later: 'Later', hold: 'Op pauze' } as const;

export const whatLabel = 'Wat';
export const forWhom = 'Voor wie';
export const since = (day: CalendarDay): string => `Sinds ${weekdayInWords(day)}.`;
export const dueOn = (day: CalendarDay): string => `Klaar op ${weekdayInWords(day)}.`;
export const wasDueOn = (day: CalendarDay): string => `Had klaar moeten zijn op ${weekdayInWords(day)}.`;
export const wasDue = 'Had al klaar moeten zijn.';
export const waitsOnYou = 'Wacht op jou.';
export const waitsOn = (who: string): string => `Wacht op ${who}.`;
export const unnamedResident = (shortId: string): string => `Inwoner van route ${shortId}`;
export const nextPage = 'Volgende';
export const previousPage = 'Vorige';
export const pageOf = (page: number, pages: number): string => `Bladzijde ${page} van ${pages}`;
export const toRoute = 'Naar de route';
export const closeAnswer = 'Sluit dit formulier';
export const routeLabel = (name: string): string => `Naar de route van ${name}`;
export const answerLabel = (title: string, name: string): string => `${title}, voor ${name}`;
