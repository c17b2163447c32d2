import type { CalendarDay } from '../../time/brands.ts';
import { dayInWords } from '../dates.ts';

export const planTitle = 'Plan en gesprekken';
export const noPlan = 'Er is nog geen plan afgesproken.';
export const noGoals = 'Er staan nog geen doelen in het plan.';
export const planStands = (version: number, agreedOn: CalendarDay): string => `Versie ${version}, besproken op ${dayInWords(agreedOn)}.`;
export const inVersion = (version: number): string => `Versie ${version} van het plan.`;

export const goalOpen = 'Loopt nog';
export const goalReached = (on: CalendarDay): string => `Bereikt op ${dayInWords(on)}`;
export const stepNumber = (number: number): string => `Stap ${number}`;
export const stepOpen = (dueOn: CalendarDay): string => `Te doen, klaar op ${dayInWords(dueOn)}`;
export const stepTaken = (on: CalendarDay | null): string => (on === null ? 'Gedaan' : `Gedaan op ${dayInWords(on)}`);

export const reviewsTitle = 'Gesprekken over het plan';
export const noReviews = 'Er is nog geen gesprek over het plan geweest.';
export const nextReviewOn = (day: CalendarDay): string => `Het volgende gesprek: uiterlijk ${dayInWords(day)}.`;

export const checkInsTitle = 'Hoe gaat het?';
export const nextCheckInOn = (day: CalendarDay): string => `De volgende vraag komt op ${dayInWords(day)}.`;
export const saidHow = (mood: string): string => `De inwoner zegt: ${mood.toLowerCase()}.`;
export const askedToTalk = 'De inwoner wil graag praten.';
