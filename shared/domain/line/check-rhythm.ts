import type { LineDefinition } from './line.ts';
import { isWhole, type LineProblem, unless } from './line-problem.ts';

const FIRST_OWNER = 'coach';
const ANOTHER_PERSON_WITHIN_WORKING_DAYS = 10;
const WEEKS_TO_ARRANGE_WHAT_FOLLOWS = 2;
const LONGEST_BETWEEN_MEASUREMENTS_MONTHS = 6;

const LONGEST_BETWEEN_CHECK_INS_WEEKS = 13;
const LONGEST_UNDO_MINUTES = 60;

const weeksIn = (months: number): number => Math.floor((months * 52) / 12);

/** Ignored, a promise reaches another person in time. */
function checkLadder({ ladder }: LineDefinition): LineProblem[] {
  const last = ladder.at(-1);
  if (last === undefined) return unless(false, 'ladderEmpty', 'ladder');
  const daysToAnother = ladder.slice(0, ladder.findIndex(({ owner }) => owner !== FIRST_OWNER) + 1).reduce((sum, rung) => sum + rung.afterWorkingDays, 0);
  return [
    ...ladder.flatMap((rung, n) => unless(isWhole(rung.afterWorkingDays, 1), 'ladderStepOutside', `ladder.${n}.afterWorkingDays`)),
    ...unless(last.owner !== FIRST_OWNER, 'ladderEndsAtOwner', `ladder.${ladder.length - 1}.owner`),
    ...unless(daysToAnother <= ANOTHER_PERSON_WITHIN_WORKING_DAYS, 'ladderTooLate', 'ladder'),
  ];
}

function checkReviews({ preparation: { months, midReviewWeek, finalReviewWeek } }: LineDefinition): LineProblem[] {
  const isWholeAll = isWhole(months, 1) && isWhole(midReviewWeek, 1) && isWhole(finalReviewWeek, 1);
  if (!isWholeAll) return unless(false, 'rhythmOutside', 'preparation');
  return [
    ...unless(midReviewWeek < finalReviewWeek, 'reviewsOutOfOrder', 'preparation.midReviewWeek'),
    ...unless(finalReviewWeek + WEEKS_TO_ARRANGE_WHAT_FOLLOWS <= weeksIn(months), 'finalReviewTooLate', 'preparation.finalReviewWeek'),
  ];
}

function checkAftercare({ aftercareMonths: months }: LineDefinition): LineProblem[] {
  if (months.length === 0) return unless(false, 'aftercareMissing', 'aftercareMonths');
  const ascends = months.every((month, n) => isWhole(month, 1) && month > (months[n - 1] ?? 0));
  return unless(ascends, 'aftercareOutOfOrder', 'aftercareMonths');
}

function checkCheckIns({ checkIns }: LineDefinition): LineProblem[] {
  if (checkIns.length === 0) return unless(false, 'checkInsMissing', 'checkIns');
  return checkIns.flatMap(({ untilWeek, everyWeeks }, n) => {
    const isLast = n === checkIns.length - 1;
    const follows = untilWeek === null ? isLast : !isLast && isWhole(untilWeek, (checkIns[n - 1]?.untilWeek ?? 0) + 1);
    return [
      ...unless(isWhole(everyWeeks, 1, LONGEST_BETWEEN_CHECK_INS_WEEKS), 'checkInsTooSeldom', `checkIns.${n}.everyWeeks`),
      ...unless(follows, 'checkInsOutOfOrder', `checkIns.${n}.untilWeek`),
    ];
  });
}

/** The days, weeks and months after which somebody is asked, reminded or relieved. */
export const checkRhythm = (line: LineDefinition): LineProblem[] => [
  ...checkLadder(line),
  ...checkReviews(line),
  ...Object.entries(line.placement).flatMap(([name, value]) => unless(isWhole(value, 1), 'rhythmOutside', `placement.${name}`)),
  ...Object.entries(line.matching).flatMap(([name, value]) => unless(isWhole(value, 1), 'rhythmOutside', `matching.${name}`)),
  ...checkCheckIns(line),
  ...unless(isWhole(line.undoMinutes, 0, LONGEST_UNDO_MINUTES), 'undoOutside', 'undoMinutes'),
  ...checkAftercare(line),
  ...unless(isWhole(line.ladderEveryMonths, 1, LONGEST_BETWEEN_MEASUREMENTS_MONTHS), 'ladderMeasuredTooSeldom', 'ladderEveryMonths'),
  ...unless(isWhole(line.lookBackWithinWorkingDays, 1), 'rhythmOutside', 'lookBackWithinWorkingDays'),
];
