import { mayReach } from '../../instrument/limits.ts';
import { rulesOn } from '../../instrument/rules-on.ts';
import type { CalendarDay, Instant } from '../../time/brands.ts';
import { pastDay, plannedDay } from '../days.ts';
import type { RefusalCode } from '../refusal-codes.ts';
import type { KnownRoute, Place } from '../route.ts';
import { reachProblem } from '../transition/trial.ts';

/** What a day must satisfy to be entered as this fact; null where nothing is wrong. */
type DayProblem = (route: KnownRoute, day: CalendarDay, now: Instant) => RefusalCode | null;

export const stageDayProblem: DayProblem = ({ stage, requestedOn }, day, now) =>
  pastDay(day, now, stage.kind === 'request' ? null : requestedOn, 'dayBeforeRoute');

/** A first day at a place or after it has been; the one of a contract may lie ahead. */
export const firstDayProblem: DayProblem = ({ stage, requestedOn }, day, now) => {
  if (stage.kind === 'placement') return pastDay(day, now, stage.place.startsOn, 'dayBeforeStart');
  return stage.kind === 'work' ? plannedDay(day, now, requestedOn, 'dayBeforeRoute') : pastDay(day, now, requestedOn, 'dayBeforeRoute');
};

export const startDayProblem: DayProblem = ({ stage, requestedOn }, day, now) =>
  stage.kind === 'preparation' ? plannedDay(day, now, stage.enteredOn, 'startsBeforeDecision') : plannedDay(day, now, requestedOn, 'dayBeforeRoute');

function placeEndProblem({ placesBefore }: KnownRoute, { instrument, startsOn, extensions }: Place, endsOn: CalendarDay | null): RefusalCode | null {
  const rules = rulesOn(instrument, startsOn);
  if (endsOn === null) return rules.needsEnd ? 'untilMissing' : null;
  const reach = { startsOn, untilOn: endsOn, earlier: placesBefore, isExtension: extensions > 0, overrules: false };
  return mayReach(rules, reach) ? null : 'limitPassed';
}

/** Only a place can be without an end; what the law limits stays within its limit. */
export function endDayProblem(route: KnownRoute, day: CalendarDay | null, now: Instant): RefusalCode | null {
  const { stage } = route;
  const startsOn = stage.kind === 'placement' ? stage.place.startsOn : stage.kind === 'preparation' || stage.kind === 'transition' ? stage.startsOn : null;
  const problem = day === null ? null : plannedDay(day, now, startsOn, 'endsBeforeStart');
  if (problem !== null) return problem;
  if (stage.kind === 'placement') return placeEndProblem(route, stage.place, day);
  if (day === null) return 'untilMissing';
  if (stage.kind !== 'transition') return null;
  return reachProblem(route, { ...stage, decideBy: day }, { reason: 'as-planned', isExtension: stage.extensions > 0 });
}

export const reviewDayProblem: DayProblem = ({ stage }, day, now) => {
  if (stage.kind === 'preparation') return pastDay(day, now, stage.startsOn, 'dayBeforeStart');
  return stage.kind === 'placement' ? pastDay(day, now, stage.place.startsOn, 'dayBeforeStart') : pastDay(day, now, stage.enteredOn, 'dayBeforeStage');
};

export const contactDayProblem: DayProblem = ({ requestedOn }, day, now) => pastDay(day, now, requestedOn, 'dayBeforeRoute');
