import type { Absence, AbsenceRefusal } from '#shared/domain/absence/absence.ts';
import type { CalendarDay } from '#shared/domain/time/brands.ts';

/** `key` tells a repeat from another absence under the same id. */
export type NewAbsence = Absence & { plannedBy: string; digest: string };
export type KeptAbsence = Absence & { digest: string };

export type Absences = {
  /** Those not over on this day, the first to begin first. A cover whose account ended counts as none. */
  notOver(day: CalendarDay): Promise<Absence[]>;
  byId(id: string): Promise<KeptAbsence | null>;
  /** Plans once: the same id again answers what was planned first. */
  plan(absence: NewAbsence, today: CalendarDay): Promise<{ planned: KeptAbsence } | { refused: AbsenceRefusal }>;
  /** Changes one that is there, where the change may be. */
  change(absence: Absence, by: string, today: CalendarDay): Promise<AbsenceRefusal | null>;
  /** Ends it early; a day before it begins means that it never was. */
  shorten(absence: Absence, by: string): Promise<void>;
};
