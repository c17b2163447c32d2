import type { CompanyCommand } from '#shared/domain/company/commands.ts';
import type { Move, Review, RouteCommand } from '#shared/domain/route/commands.ts';
import type { MoveReason, ResidentView } from '#shared/domain/route/vocabulary.ts';
import type { ThingId } from '#shared/domain/thing.ts';
import type { CalendarDay } from '#shared/domain/time/brands.ts';
import { addDays } from '#shared/domain/time/calendar-day.ts';
import { nextWorkingDay } from '#shared/domain/time/working-days.ts';

/** Something that a person decides or does on a day of the story, with a route or a company. */
export type Scene = { on: CalendarDay; thing: ThingId; command: RouteCommand | CompanyCommand };

/** A scene of this thing; the command is made with the day on which it is given. */
export const sceneOf =
  (thing: ThingId) =>
  (on: CalendarDay, command: (on: CalendarDay) => Scene['command']): Scene => ({ on, thing, command: command(on) });

/** Working day in so many weeks; `weekday` counts from the day of the week on which it all started. */
export type StoryDay = (weeks: number, weekday?: number) => CalendarDay;
export const storyDay =
  (start: CalendarDay): StoryDay =>
  (weeks, weekday = 0) =>
    nextWorkingDay(addDays(start, weeks * 7 + weekday));

export const move = (decidedOn: CalendarDay, reason: MoveReason = 'as-planned', residentView: ResidentView = 'agrees'): Move => ({
  decidedOn,
  residentView,
  reason,
  noteId: null,
});
export const review = (heldOn: CalendarDay, residentView: ResidentView = 'agrees'): Review => ({ heldOn, residentView, minutes: 45, noteId: null });
