import type { Move, Review, RouteCommand } from '#shared/domain/route/commands.ts';
import type { MoveReason, ResidentView } from '#shared/domain/route/vocabulary.ts';
import type { CalendarDay } from '#shared/domain/time/brands.ts';

/** Something that a person decides or does on a day of the story; `day` is that day. */
export type Scene = { on: CalendarDay; command: RouteCommand };

export const scene = (on: CalendarDay, command: (on: CalendarDay) => RouteCommand): Scene => ({ on, command: command(on) });

export const move = (decidedOn: CalendarDay, reason: MoveReason = 'as-planned', residentView: ResidentView = 'agrees'): Move => ({
  decidedOn,
  residentView,
  reason,
  noteId: null,
});
export const review = (heldOn: CalendarDay, residentView: ResidentView = 'agrees'): Review => ({ heldOn, residentView, minutes: 45, noteId: null });
