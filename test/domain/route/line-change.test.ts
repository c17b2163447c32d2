import { kansrijkTalentLine } from '#shared/domain/line/kansrijk-talent.ts';
import { neighbourhoodLearnWorkLine } from '#shared/domain/line/neighbourhood-learn-work.ts';
import { inIntake, inPlacement } from './support/a-route.ts';
import { otherVersion } from './support/line-commands.ts';

const newer = otherVersion(kansrijkTalentLine);

describe('another version of the line', () => {
  it('changes what is promised from then on, and nothing of what is known', () => {
    const before = inPlacement();
    const after = before.does('changeLine', { line: newer });

    expect(after.known().line).toEqual(newer);
    expect(after.known().stage).toEqual(before.known().stage);
    expect(after.commitment('stayInTouch')?.until).not.toBe(before.commitment('stayInTouch')?.until);
  });

  it('and back again is as it was', () => {
    const before = inPlacement();
    const back = before.does('changeLine', { line: newer, residentView: 'not-asked' }).does('changeLine', { residentView: 'not-asked' });

    expect(back.known().line).toEqual(kansrijkTalentLine);
    expect(back.commitments()).toEqual(before.commitments());
  });

  it('is a version of the same line, in which the present stage is there', () => {
    expect(inIntake().refusal('changeLine', { line: neighbourhoodLearnWorkLine })).toBe('otherLine');
    expect(inIntake().refusal('changeLine', { line: kansrijkTalentLine })).toBe('lineUnchanged');
    const withoutProgramme = {
      ...newer,
      stages: newer.stages
        .filter(({ id }) => id !== 'kansrijk-talent')
        .map((stage) => ({ ...stage, moves: stage.moves.filter((to) => to !== 'kansrijk-talent') })),
    };
    expect(inPlacement().does('stepBack', { to: 'kansrijk-talent' }).refusal('changeLine', { line: withoutProgramme })).toBe('stageUnknown');
    expect(inPlacement().refusal('changeLine', { line: withoutProgramme })).toBeNull();
  });

  it('must be sound', () => {
    const deadEnd = { ...newer, stages: newer.stages.map((stage) => (stage.id === 'matching' ? { ...stage, moves: [] } : stage)) };
    expect(inIntake().refusal('changeLine', { line: deadEnd })).toBe('lineInvalid');
  });
});
