import type { LineDefinition, StageDefinition, StageKind } from './line.ts';
import { isWhole, type LineProblem, pathOf, unless } from './line-problem.ts';

const LONGEST_SILENCE_WORKING_DAYS = 20;

/** Every line has these; the rest may be left out. */
const required: readonly StageKind[] = ['intake', 'work', 'aftercare'];

/** In these stages no review or day of the stage itself says when they are due. */
const dueBySelf: readonly StageKind[] = ['request', 'intake', 'matching', 'work'];

const countOf = (line: LineDefinition, kind: StageKind): number => line.stages.filter((stage) => stage.kind === kind).length;

function checkKinds(line: LineDefinition): LineProblem[] {
  const placesNeedMatching = countOf(line, 'placement') === 0 || countOf(line, 'matching') > 0;
  return [
    ...unless(countOf(line, 'request') === 1, 'requestNotOne', 'stages'),
    ...unless(countOf(line, 'closed') === 1, 'closedNotOne', 'stages'),
    ...required.flatMap((kind) => unless(countOf(line, kind) > 0, 'kindMissing', `stages.${kind}`)),
    ...unless(placesNeedMatching, 'kindMissing', 'stages.matching'),
  ];
}

function checkStage(stage: StageDefinition, place: number, all: readonly StageDefinition[]): LineProblem[] {
  const due = stage.dueWithinWorkingDays;
  const dueIsSaid = due === undefined ? !dueBySelf.includes(stage.kind) : isWhole(due, 1);
  return [
    ...unless(all.findIndex(({ id }) => id === stage.id) === place, 'stageTwice', pathOf(stage)),
    ...unless(stage.name.trim() !== '', 'nameMissing', `${pathOf(stage)}.name`),
    ...unless(isWhole(stage.silenceLimitWorkingDays, 1, LONGEST_SILENCE_WORKING_DAYS), 'silenceLimitOutside', `${pathOf(stage)}.silenceLimitWorkingDays`),
    ...unless(dueIsSaid, 'dueMissing', `${pathOf(stage)}.dueWithinWorkingDays`),
  ];
}

/** Each stage by itself, and whether all kinds are there that the line cannot do without. */
export const checkStages = (line: LineDefinition): LineProblem[] => [
  ...unless(line.name.trim() !== '', 'nameMissing', 'name'),
  ...checkKinds(line),
  ...line.stages.flatMap(checkStage),
];
