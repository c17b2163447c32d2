import { warningDays } from '../../instrument/limits.ts';
import type { EarlierPlace } from '../../instrument/limits.ts';
import { rulesOn } from '../../instrument/rules-on.ts';
import { dayOf } from '../../time/amsterdam.ts';
import type { CalendarDay, Instant } from '../../time/brands.ts';
import { addDays } from '../../time/calendar-day.ts';
import { addWorkingDays } from '../../time/working-days.ts';
import { endOfWorkingDay } from '../../time/working-time.ts';
import type { Owner } from '../../actor.ts';
import type { PlacementInstrument } from '../vocabulary.ts';
import type { Wait } from '../waits.ts';

/** The last working day up to this day: what the law limits is decided before it passes. */
export const workingDayUpTo = (day: CalendarDay): CalendarDay => addWorkingDays(addDays(day, 1), -1);

/** `attempt`: the stage and its how-manieth time; `since`: when this person was promised it (anew); `seenOn`: the last day on which people looked at it. */
type Limited = {
  attempt: string;
  owner: Owner;
  instrument: PlacementInstrument;
  startsOn: CalendarDay;
  endsOn: CalendarDay | null;
  earlier: readonly EarlierPlace[];
  since: Instant;
  seenOn: CalendarDay | null;
};

/** Looks ahead at each day that the instrument's rules name, until people have looked; days that had passed when it was promised are not asked for. */
export const warningWaits = ({ attempt, owner, instrument, startsOn, endsOn, earlier, since, seenOn }: Limited): Wait[] =>
  warningDays(rulesOn(instrument, startsOn), startsOn, endsOn, earlier)
    .map((on) => ({ on, dueOn: workingDayUpTo(on) }))
    .filter(({ on, dueOn }) => on > dayOf(since) && !(seenOn !== null && seenOn >= dueOn))
    .map(({ on, dueOn }) => ({ id: `instrumentWarning/${attempt}/${on}`, kind: 'instrumentWarning', owner, since, due: endOfWorkingDay(dueOn) }));

/** The end itself: on it people have decided how it goes on. Time ends nothing. */
export const limitWait = ({ attempt, owner, since }: Pick<Limited, 'attempt' | 'owner' | 'since'>, endsOn: CalendarDay): Wait => ({
  id: `instrumentLimit/${attempt}/${endsOn}`,
  kind: 'instrumentLimit',
  owner,
  since,
  due: endOfWorkingDay(workingDayUpTo(endsOn)),
});
