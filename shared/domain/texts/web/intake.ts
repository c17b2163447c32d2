import type { CalendarDay } from '../../time/brands.ts';
import type { IntakeTask, IntakeTaskName } from '../../route/intake/tasks.ts';
import { weekdayInWords } from '../dates.ts';

export const intakeTitle = 'Intake';
export const intakeOf = (name: string): string => `Intake van ${name}`;
export const intakeLead = 'Je kunt alles in één keer doen, of elke keer een stukje. Wat klaar is, blijft bewaard.';
export const intakeProgress = (done: number, all: number): string => `${done} van de ${all} taken ${done === 1 ? 'is' : 'zijn'} klaar.`;
export const toIntake = 'Naar de intake, stap voor stap';
export const noIntakeNow = 'Voor deze route is er nu geen intake te doen.';
export const againOn = (day: CalendarDay): string => `Op ${weekdayInWords(day)} kijken jullie opnieuw.`;

export const intakeTaskTitles: Readonly<Record<IntakeTaskName, string>> = {
  contact: 'Contact met de inwoner',
  start: 'De intake beginnen',
  suitability: 'Samen besluiten of deze route past',
  plan: 'Het plan, met uren en trede',
  goals: 'Doelen en stappen',
  next: 'De volgende fase',
};

export const intakeStateNames: Readonly<Record<IntakeTask['state'], string>> = { done: 'Klaar', open: 'Te doen', 'not-yet': 'Kan nog niet' };
