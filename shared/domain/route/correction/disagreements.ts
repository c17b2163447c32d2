import { mayReach, standardLimit } from '../../instrument/limits.ts';
import { rulesOn } from '../../instrument/rules-on.ts';
import { addDays, addMonths } from '../../time/calendar-day.ts';
import type { CalendarDay } from '../../time/brands.ts';
import { EARLY_DAYS } from '../aftercare/decide.ts';
import { contentProblem } from '../exit/decide.ts';
import type { RefusalCode } from '../refusal-codes.ts';
import type { AftercareStage, ClosedStage, KnownRoute, PlacementStage, PreparationStage } from '../route.ts';
import { reachProblem } from '../transition/trial.ts';

const isBefore = (day: CalendarDay | null | undefined, first: CalendarDay): boolean => day !== null && day !== undefined && day < first;

const only = (...rows: [boolean, RefusalCode][]): RefusalCode[] => rows.flatMap(([isSo, code]) => (isSo ? code : []));

function inProgramme({ enteredOn, startsOn, untilOn, midReviewOn, finalReview }: PreparationStage): RefusalCode[] {
  return only(
    [startsOn < enteredOn, 'startsBeforeDecision'],
    [untilOn < startsOn, 'endsBeforeStart'],
    [isBefore(midReviewOn, startsOn) || isBefore(finalReview?.heldOn, startsOn), 'dayBeforeStart'],
  );
}

function inPlacement(route: KnownRoute, { place, firstDayOn, reviews, checkIns }: PlacementStage): RefusalCode[] {
  const { instrument, startsOn, untilOn, extensions } = place;
  const rules = rulesOn(instrument, startsOn);
  const earlier = route.placesBefore;
  const reaches = untilOn ?? standardLimit(rules, startsOn, earlier) ?? startsOn;
  return only(
    [isBefore(untilOn, startsOn), 'endsBeforeStart'],
    [untilOn === null && rules.needsEnd, 'untilMissing'],
    [!mayReach(rules, { startsOn, untilOn: reaches, earlier, isExtension: extensions > 0, overrules: false }), 'limitPassed'],
    [[firstDayOn, reviews.lastOn].some((day) => isBefore(day, startsOn)) || isBefore(checkIns.lastOn, firstDayOn ?? startsOn), 'dayBeforeStart'],
  );
}

function inAftercare({ aftercare }: KnownRoute, { firstDayOn }: AftercareStage): RefusalCode[] {
  const answers = aftercare?.answers ?? [];
  return only(
    [answers.some(({ askedOn }) => askedOn < firstDayOn), 'dayBeforeStart'],
    [answers.some(({ askedOn, month }) => askedOn < addDays(addMonths(firstDayOn, month), -EARLY_DAYS)), 'aftercareTooEarly'],
  );
}

function onceClosed({ ladder }: KnownRoute, { outcome, dropOutReason, enteredAt, lookBackOn, enteredOn }: ClosedStage): RefusalCode[] {
  const ladderLevel = ladder !== null && ladder.measuredAt === enteredAt ? ladder.level : null;
  const problem = outcome === null ? null : contentProblem({ outcome, dropOutReason, ladderLevel });
  return [...(problem === null ? [] : [problem]), ...only([isBefore(lookBackOn, enteredOn), 'dayBeforeStage'])];
}

function inStage(route: KnownRoute): RefusalCode[] {
  const { stage, match } = route;
  switch (stage.kind) {
    case 'preparation':
      return inProgramme(stage);
    case 'matching':
      return only([isBefore(match?.proposedOn, stage.enteredOn), 'dayBeforeStage']);
    case 'placement':
      return inPlacement(route, stage);
    case 'transition': {
      const reach = reachProblem(route, stage, { reason: 'as-planned', isExtension: stage.extensions > 0 });
      return [...only([stage.decideBy < stage.startsOn, 'endsBeforeStart']), ...(reach === null ? [] : [reach])];
    }
    case 'aftercare':
      return inAftercare(route, stage);
    case 'closed':
      return onceClosed(route, stage);
    case 'request':
    case 'intake':
    case 'work':
      return [];
  }
}

/** Which rules the facts of the present stage would have broken, had they been known like this when each was entered. */
export function disagreements(route: KnownRoute): RefusalCode[] {
  const pausedBefore = isBefore(route.paused.work?.pausedOn, route.stage.enteredOn);
  return [...new Set([...inStage(route), ...only([pausedBefore, 'dayBeforeStage'])])];
}
