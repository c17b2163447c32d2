import { type LineDefinition, type StageDefinition, type StageKind, stageKinds } from './line.ts';
import { type LineProblem, pathOf, unless } from './line-problem.ts';

/** Going forward, a stage of this kind can only follow one of that kind: a placement starts from an agreed match, aftercare from a first working day. */
const onlyAfter: Partial<Record<StageKind, StageKind>> = { placement: 'matching', aftercare: 'work' };

const isForward = (from: StageKind, to: StageKind): boolean => stageKinds.indexOf(to) > stageKinds.indexOf(from);

function goesTooFar(from: StageDefinition, to: StageDefinition): boolean {
  const before = onlyAfter[to.kind];
  return before !== undefined && isForward(from.kind, to.kind) && from.kind !== before;
}

function reachableFrom(start: readonly StageDefinition[], line: LineDefinition): Set<StageDefinition> {
  const found = new Set(start);
  for (const stage of found) for (const next of line.stages) if (stage.moves.includes(next.id)) found.add(next); // a set hands out what is added meanwhile
  return found;
}

const leadsTo = (kind: StageKind, from: StageDefinition, line: LineDefinition): boolean =>
  [...reachableFrom([from], line)].some((stage) => stage.kind === kind);

function checkMoves(stage: StageDefinition, line: LineDefinition): LineProblem[] {
  return stage.moves.flatMap((move) => {
    const to = line.stages.find(({ id }) => id === move);
    const where = `${pathOf(stage)}.moves.${move}`;
    return to === undefined ? unless(false, 'stageUnknown', where) : unless(!goesTooFar(stage, to), 'moveTooFar', where);
  });
}

function checkOnward(stage: StageDefinition, line: LineDefinition): LineProblem[] {
  if (stage.kind === 'closed') return unless(stage.moves.length === 0, 'closedHasMoves', `${pathOf(stage)}.moves`);
  if (stage.moves.length === 0) return unless(false, 'deadEnd', `${pathOf(stage)}.moves`);
  return [
    ...unless(leadsTo('work', stage, line), 'noWayToWork', `${pathOf(stage)}.moves`),
    ...unless(leadsTo('closed', stage, line), 'noWayToClosed', `${pathOf(stage)}.moves`),
  ];
}

/** Where one can go from where: every move has an end, every stage a way in, and from every open stage a way leads to work and one to the end. */
export function checkWays(line: LineDefinition): LineProblem[] {
  const reachable = reachableFrom(
    line.stages.filter(({ kind }) => kind === 'request'),
    line,
  );
  return line.stages.flatMap((stage) => [
    ...checkMoves(stage, line),
    ...unless(reachable.has(stage), 'unreachable', pathOf(stage)),
    ...checkOnward(stage, line),
  ]);
}
