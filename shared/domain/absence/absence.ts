import type { CalendarDay } from '../time/brands.ts';
import { addDays, daysBetween } from '../time/calendar-day.ts';

/** A coach who is away from a day up to and including another; why is nobody's business here. `coverId`: who stands in; null while nobody does. */
export type Absence = { id: string; coachId: string; fromOn: CalendarDay; untilOn: CalendarDay; coverId: string | null };

/** Who is away longer hands over: a cover is for holidays and illness, not for a new coach. */
const LONGEST_DAYS = 183;

export const absenceRefusals = [
  'absenceEndsBeforeItBegins',
  'absenceOver',
  'absenceTooLong',
  'absenceOverlaps',
  'coverIsCoach',
  'coverAbsent',
  'coversMeanwhile',
  'absenceEndsBefore',
] as const;
export type AbsenceRefusal = (typeof absenceRefusals)[number];

export const isOn = ({ fromOn, untilOn }: Absence, day: CalendarDay): boolean => fromOn <= day && day <= untilOn;
const overlap = (a: Absence, b: Absence): boolean => a.fromOn <= b.untilOn && b.fromOn <= a.untilOn;

/** The coach who on this day does what this one would do; null where they do it themselves, or nobody does. */
export const standInFor = (known: readonly Absence[], coachId: string, day: CalendarDay): string | null =>
  known.find((absence) => absence.coachId === coachId && isOn(absence, day))?.coverId ?? null;

/** Whether this coach is away on this day, whoever stands in. */
export const isAway = (known: readonly Absence[], coachId: string, day: CalendarDay): boolean =>
  known.some((absence) => absence.coachId === coachId && isOn(absence, day));

/** Who is there on this day for the work of this coach: the coach, or who stands in; null where nobody is. */
export const presentFor = (known: readonly Absence[], coachId: string, day: CalendarDay): string | null =>
  isAway(known, coachId, day) ? standInFor(known, coachId, day) : coachId;

/** Coaches who are away on this day while nobody stands in: their routes are for a lead to look after. */
export const awayWithoutCover = (known: readonly Absence[], day: CalendarDay): string[] =>
  known.filter((absence) => absence.coverId === null && isOn(absence, day)).map(({ coachId }) => coachId);

/** Whether somebody must still be found to stand in. */
export const isUncovered = ({ coverId }: Absence, openRoutes: number): boolean => coverId === null && openRoutes > 0;

/** Those for whom this coach stands in on this day. There are no chains: who stands in is there. */
export const coveredBy = (known: readonly Absence[], coverId: string, day: CalendarDay): string[] =>
  known.filter((absence) => absence.coverId === coverId && isOn(absence, day)).map(({ coachId }) => coachId);

/** Why this absence cannot be planned as it is, seen beside the others; null where it can. */
export function absenceProblem(known: readonly Absence[], wanted: Absence, today: CalendarDay): AbsenceRefusal | null {
  const { id, coachId, coverId, fromOn, untilOn } = wanted;
  if (untilOn < fromOn) return 'absenceEndsBeforeItBegins';
  if (untilOn < today) return 'absenceOver';
  if (daysBetween(fromOn, untilOn) >= LONGEST_DAYS) return 'absenceTooLong';
  const meanwhile = known.filter((other) => other.id !== id && overlap(other, wanted));
  if (meanwhile.some((other) => other.coachId === coachId)) return 'absenceOverlaps';
  if (meanwhile.some((other) => other.coverId === coachId)) return 'coversMeanwhile';
  if (coverId === null) return null;
  if (coverId === coachId) return 'coverIsCoach';
  return meanwhile.some((other) => other.coachId === coverId) ? 'coverAbsent' : null;
}

/** What can be changed once it is planned: who stands in; or from which day the coach is back, so that it lasts until the day before. */
export type AbsenceChange = { type: 'coverChosen'; coverId: string } | { type: 'coachBack'; backOn: CalendarDay };

/** The absence as it is after a change; one that ends before it begins never was. */
export const changedBy = <Known extends Absence>(absence: Known, change: AbsenceChange): Known =>
  change.type === 'coverChosen' ? { ...absence, coverId: change.coverId } : { ...absence, untilOn: addDays(change.backOn, -1) };

/** Why this cannot be changed, seen beside the other absences; null where it can. An absence only becomes shorter: a longer one is planned. */
export const changeProblem = (known: readonly Absence[], absence: Absence, change: AbsenceChange, today: CalendarDay): AbsenceRefusal | null => {
  const changed = changedBy(absence, change);
  if (change.type === 'coverChosen') return absenceProblem(known, changed, today);
  return changed.untilOn > absence.untilOn ? 'absenceEndsBefore' : null;
};
