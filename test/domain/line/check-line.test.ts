import { checkLine } from '#shared/domain/line/check-line.ts';
import { kansrijkTalentLine } from '#shared/domain/line/kansrijk-talent.ts';
import type { LineDefinition, StageDefinition } from '#shared/domain/line/line.ts';
import { lineOf, lines, newestOf, nextVersion } from '#shared/domain/line/lines.ts';
import { lineProblemTexts } from '#shared/domain/texts/line-problems.ts';

const sound = kansrijkTalentLine;

const withStage = (id: string, change: Partial<StageDefinition>): LineDefinition => ({
  ...sound,
  stages: sound.stages.map((stage) => (stage.id === id ? { ...stage, ...change } : stage)),
});
const without = (id: string): LineDefinition => ({
  ...sound,
  stages: sound.stages.filter((stage) => stage.id !== id).map((stage) => ({ ...stage, moves: stage.moves.filter((move) => move !== id) })),
});
const withExtra = (stage: StageDefinition, from?: string): LineDefinition => ({
  ...sound,
  stages: [...sound.stages.map((each) => (each.id === from ? { ...each, moves: [...each.moves, stage.id] } : each)), stage],
});
const extra: StageDefinition = { id: 'extra', kind: 'preparation', name: 'Extra', moves: ['matching', 'closed'], silenceLimitWorkingDays: 10 };
const pointless = (id: string, moves: string[]): LineDefinition => withExtra({ ...extra, id, moves }, 'intake');

/** One planted problem each: the code it must be found under, where, and the line. */
const planted: [code: keyof typeof lineProblemTexts, where: string, line: LineDefinition][] = [
  ['nameMissing', 'name', { ...sound, name: '' }],
  ['nameMissing', 'stages.matching.name', withStage('matching', { name: '  ' })],
  ['stageTwice', 'stages.matching', { ...sound, stages: [...sound.stages, ...sound.stages.filter(({ id }) => id === 'matching')] }],
  ['stageUnknown', 'stages.intake.moves.nowhere', withStage('intake', { moves: ['matching', 'kansrijk-talent', 'closed', 'nowhere'] })],
  ['requestNotOne', 'stages', withExtra({ ...extra, kind: 'request', dueWithinWorkingDays: 5 })],
  ['closedNotOne', 'stages', withExtra({ ...extra, kind: 'closed', moves: [] }, 'intake')],
  ['kindMissing', 'stages.aftercare', without('aftercare')],
  ['kindMissing', 'stages.intake', withStage('intake', { kind: 'preparation' })],
  ['kindMissing', 'stages.matching', withStage('matching', { kind: 'placement' })],
  ['unreachable', 'stages.extra', withExtra(extra)],
  ['deadEnd', 'stages.extra.moves', pointless('extra', [])],
  ['closedHasMoves', 'stages.closed.moves', withStage('closed', { moves: ['intake'] })],
  ['noWayToWork', 'stages.extra.moves', pointless('extra', ['closed'])],
  [
    'noWayToClosed',
    'stages.aftercare.moves',
    { ...sound, stages: sound.stages.map((each) => ({ ...each, moves: each.moves.filter((to) => to !== 'closed') })) },
  ],
  ['moveTooFar', 'stages.intake.moves.protected-placement', withStage('intake', { moves: ['kansrijk-talent', 'matching', 'protected-placement', 'closed'] })],
  ['moveTooFar', 'stages.transition.moves.aftercare', withStage('transition', { moves: ['regular-work', 'aftercare', 'closed'] })],
  ['silenceLimitOutside', 'stages.matching.silenceLimitWorkingDays', withStage('matching', { silenceLimitWorkingDays: 21 })],
  ['silenceLimitOutside', 'stages.matching.silenceLimitWorkingDays', withStage('matching', { silenceLimitWorkingDays: 0 })],
  ['silenceLimitOutside', 'stages.matching.silenceLimitWorkingDays', withStage('matching', { silenceLimitWorkingDays: Number.NaN })],
  ['dueMissing', 'stages.extra.dueWithinWorkingDays', withExtra({ ...extra, kind: 'matching' }, 'intake')],
  ['dueMissing', 'stages.intake.dueWithinWorkingDays', withStage('intake', { dueWithinWorkingDays: 0 })],
  ['ladderEmpty', 'ladder', { ...sound, ladder: [] }],
  ['ladderStepOutside', 'ladder.0.afterWorkingDays', { ...sound, ladder: [{ afterWorkingDays: 0, owner: 'lead' }] }],
  ['ladderEndsAtOwner', 'ladder.1.owner', { ...sound, ladder: [{ afterWorkingDays: 3, owner: 'lead' }, { afterWorkingDays: 3, owner: 'coach' }] }], // prettier-ignore
  ['ladderTooLate', 'ladder', { ...sound, ladder: [{ afterWorkingDays: 5, owner: 'coach' }, { afterWorkingDays: 6, owner: 'lead' }] }], // prettier-ignore
  ['reviewsOutOfOrder', 'preparation.midReviewWeek', { ...sound, preparation: { months: 3, midReviewWeek: 11, finalReviewWeek: 11 } }],
  ['finalReviewTooLate', 'preparation.finalReviewWeek', { ...sound, preparation: { months: 3, midReviewWeek: 6, finalReviewWeek: 12 } }],
  ['rhythmOutside', 'preparation', { ...sound, preparation: { months: 3, midReviewWeek: 0.5, finalReviewWeek: 11 } }],
  ['rhythmOutside', 'placement.reviewEveryWeeks', { ...sound, placement: { ...sound.placement, reviewEveryWeeks: 0 } }],
  ['rhythmOutside', 'lookBackWithinWorkingDays', { ...sound, lookBackWithinWorkingDays: -1 }],
  ['rhythmOutside', 'matching.answerWithinWorkingDays', { ...sound, matching: { ...sound.matching, answerWithinWorkingDays: 1.5 } }],
  ['checkInsMissing', 'checkIns', { ...sound, checkIns: [] }],
  ['checkInsTooSeldom', 'checkIns.0.everyWeeks', { ...sound, checkIns: [{ untilWeek: null, everyWeeks: 14 }] }],
  ['checkInsOutOfOrder', 'checkIns.0.untilWeek', { ...sound, checkIns: [{ untilWeek: null, everyWeeks: 1 }, ...sound.checkIns] }],
  ['checkInsOutOfOrder', 'checkIns.0.untilWeek', { ...sound, checkIns: [{ untilWeek: 4, everyWeeks: 1 }] }],
  ['undoOutside', 'undoMinutes', { ...sound, undoMinutes: 61 }],
  ['ladderMeasuredTooSeldom', 'ladderEveryMonths', { ...sound, ladderEveryMonths: 7 }],
  ['aftercareMissing', 'aftercareMonths', { ...sound, aftercareMonths: [] }],
  ['aftercareOutOfOrder', 'aftercareMonths', { ...sound, aftercareMonths: [1, 6, 3] }],
  ['aftercareOutOfOrder', 'aftercareMonths', { ...sound, aftercareMonths: [1, 3, 3] }],
];

describe('checking a line before it is published', () => {
  it.each(lines.map((line) => [`${line.id} ${line.version}`, line] as const))('finds nothing in %s', (_, line) => {
    expect(checkLine(line)).toEqual([]);
  });

  it.each(planted)('finds %s at %s, with its sentence', (code, where, line) => {
    expect(checkLine(line)).toContainEqual({ code, where, sentence: lineProblemTexts[code] });
  });

  it.each(planted.filter(([code]) => !['kindMissing', 'requestNotOne', 'closedNotOne', 'noWayToClosed', 'ladderEndsAtOwner'].includes(code)))(
    'finds nothing else beside %s at %s',
    (code, _, line) => {
      expect(new Set(checkLine(line).map((problem) => problem.code))).toEqual(new Set([code]));
    },
  );

  it('has each problem planted once at least', () => {
    expect(new Set(planted.map(([code]) => code))).toEqual(new Set(Object.keys(lineProblemTexts)));
  });

  it('allows a line without Kansrijk Talent: first a place, then practice', () => {
    expect(checkLine(without('kansrijk-talent'))).toEqual([]);
  });
});

describe('the published lines', () => {
  it('are found by id, the newest first', () => {
    expect(lineOf(lines, 'kansrijk-talent')).toBe(kansrijkTalentLine);
    expect(lineOf(lines, 'kansrijk-talent', 1)).toBe(kansrijkTalentLine);
    expect(lineOf(lines, 'kansrijk-talent', 99)).toBeNull();
    expect(lineOf(lines, 'another')).toBeNull();
  });

  it('follow one another: of several versions the newest is for new routes', () => {
    const second = { ...kansrijkTalentLine, version: 2 };
    const known = [...lines, second];

    expect(lineOf(known, 'kansrijk-talent')).toBe(second);
    expect(newestOf(known)).toEqual([...lines.filter((line) => line !== kansrijkTalentLine), second]);
    expect([nextVersion(lines, 'kansrijk-talent'), nextVersion(known, 'kansrijk-talent'), nextVersion(known, 'another')]).toEqual([2, 3, 1]);
  });

  it('have each version once', () => {
    expect(new Set(lines.map(({ id, version }) => `${id}/${version}`)).size).toBe(lines.length);
  });

  it('offer from every stage after Kansrijk Talent a way back', () => {
    const order = kansrijkTalentLine.stages.map(({ id }) => id);
    for (const stage of kansrijkTalentLine.stages.slice(3, -1)) expect(stage.moves.some((to) => order.indexOf(to) < order.indexOf(stage.id))).toBe(true);
  });
});
