import type { Absence, AbsenceChange, AbsenceRefusal } from '#shared/domain/absence/absence.ts';
import type { CalendarDay, Instant } from '#shared/domain/time/brands.ts';
import type { CommandKey } from './recording.ts';

/** `digest` tells a repeat from another absence under the same id. */
export type NewAbsence = Absence & { plannedBy: string; digest: string };
/** `version`: how often it was changed since it was planned. */
export type KeptAbsence = Absence & { digest: string; version: number };
export type KeptChange = { change: AbsenceChange; at: Instant };

/** Who changes it, under which key, and which version they had seen; null where they do not say. */
export type ChangeOrder = { by: string; key: CommandKey; basedOn: number | null };

/** `meanwhile`: what changed since the version that was seen, the first change first; nothing is done then. */
export type ChangeOutcome =
  | { outcome: 'changed'; absence: KeptAbsence }
  | { outcome: 'refused'; code: AbsenceRefusal }
  | { outcome: 'changedMeanwhile'; changes: KeptChange[] }
  | { outcome: 'keyReused' };

export type Absences = {
  /** Those not over on this day, without those that never were; the first to begin first. A cover whose account ended counts as none. */
  notOver(day: CalendarDay): Promise<KeptAbsence[]>;
  byId(id: string): Promise<KeptAbsence | null>;
  /** Plans once: the same id again answers what was planned first. */
  plan(absence: NewAbsence, today: CalendarDay): Promise<{ planned: KeptAbsence } | { refused: AbsenceRefusal }>;
  /** Changes one that is there, once for each key, and nothing of it but what the change is about. Throws for an id that nobody planned. */
  change(id: string, change: AbsenceChange, order: ChangeOrder, today: CalendarDay): Promise<ChangeOutcome>;
};
