import { addMonths } from '../../time/calendar-day.ts';
import { addWorkingDays } from '../../time/working-days.ts';
import { endOfWorkingDay } from '../../time/working-time.ts';
import type { KnownRoute } from '../route.ts';
import { coachOf, silenceLimit, type Wait } from '../waits.ts';

/** At every stage: nobody hears nothing for longer than the stage's limit. */
export function stayInTouchWait(route: KnownRoute): Wait {
  const { contact, stage } = route;
  const since = contact.at > stage.enteredAt ? contact.at : stage.enteredAt;
  const due = endOfWorkingDay(addWorkingDays(contact.on, silenceLimit(route)));
  return { id: `stayInTouch/${contact.count}`, kind: 'stayInTouch', owner: coachOf(route), since, due };
}

/** The participation ladder is measured anew every so many months; the first time is part of the plan. */
export function ladderWaits(route: KnownRoute): Wait[] {
  const { ladder, stage, line, requestedAt, importedAt } = route;
  const owner = coachOf(route);
  if (ladder !== null) {
    const due = endOfWorkingDay(addMonths(ladder.measuredOn, line.ladderEveryMonths));
    return [{ id: `measureLadder/${ladder.count}`, kind: 'measureLadder', owner, since: ladder.measuredAt, due }];
  }
  if (stage.kind === 'request' || stage.kind === 'intake') return [];
  const since = importedAt ?? requestedAt;
  return [{ id: 'measureLadder/0', kind: 'measureLadder', owner, since, due: endOfWorkingDay(stage.enteredOn) }];
}
