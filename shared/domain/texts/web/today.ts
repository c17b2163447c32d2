import type { CalendarDay } from '../../time/brands.ts';
import { weekdayInWords } from '../dates.ts';

export const todayTitle = 'Vandaag';
const things = (count: number): string => (count === 1 ? 'staat 1 ding' : `staan ${count} dingen`);

/** How much there is to do today, late or not, and how much after it. */
export const todayLead = (now: number, later: number): string => {
  const first = now === 0 ? 'Vandaag hoef je niets te doen.' : `Er ${things(now)} voor je klaar.`;
  return later === 0 ? first : `${first} Voor later ${things(later)} op de lijst.`;
};

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
export const isTodayFilter = (text: string | undefined): text is TodayFilter => todayFilters.some((filter) => filter === text);

export const nothingHere: Readonly<Record<TodayFilter, string>> = {
  mine: 'Er is nu niets voor jou te doen.',
  overdue: 'Er is niets te laat.',
  due: 'Voor vandaag is alles gedaan.',
  later: 'Er staat niets voor later.',
  hold: 'Er is geen route op pauze.',
  others: 'Er wacht nu niets op anderen.',
};

export const stateNames = { overdue: 'Te laat', due: 'Vandaag', later: 'Later', hold: 'Op pauze' } as const;

export const since = (day: CalendarDay): string => `Sinds ${weekdayInWords(day)}.`;
export const waitsOnYouSince = (day: CalendarDay): string => `Wacht op jou sinds ${weekdayInWords(day)}.`;
export const waitsSince = (who: string, day: CalendarDay): string => `Wacht op ${who} sinds ${weekdayInWords(day)}.`;
export const dueOn = (day: CalendarDay): string => `Klaar op ${weekdayInWords(day)}.`;
export const wasDueOn = (day: CalendarDay): string => `Had klaar moeten zijn op ${weekdayInWords(day)}.`;
export const wasDue = 'Had al klaar moeten zijn.';
export const unnamedResident = (shortId: string): string => `Inwoner van route ${shortId}`;
export const nextPage = 'Volgende';
export const previousPage = 'Vorige';
export const pageOf = (page: number, pages: number): string => `Bladzijde ${page} van ${pages}`;
export const toRoute = 'Naar de route';
export const routeLabel = (name: string): string => `Naar de route van ${name}`;
export const answerLabel = (title: string, name: string): string => `${title}, voor ${name}`;
