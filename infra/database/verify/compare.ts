import type { AnyKind } from '#shared/domain/decider.ts';
import type { ThingId } from '#shared/domain/thing.ts';
import type { Standing } from '#shared/ports/running-thing.ts';
import { takePicture, type Picture } from '../recording/picture.ts';
import { firstDifference } from './first-difference.ts';
import type { Damage, Finding } from './finding.ts';
import type { Look } from './look-at.ts';

const UNREADABLE = 'state cannot be read';

/** Null when no version of the kind ever wrote this. */
const upcast = (kind: AnyKind, state: unknown, v: number): { state: unknown } | null => {
  try {
    return { state: kind.upcastState(state, v) };
  } catch {
    return null;
  }
};

type Found = Omit<Finding, 'thing'>;

const found = (damage: Damage, sequence: number | null, detail: string): Found => ({ damage, sequence, detail });

/** The journal by itself. */
const inJournal = ({ folded, last, unreadable }: Look): Found[] => {
  if (unreadable !== null) return [found('journalUnreadable', unreadable.sequence, unreadable.fault)];
  return last > folded.sequence ? [found('gapInJournal', folded.sequence + 1, `missing before ${last}`)] : [];
};

const columnsOf = ({ stage, coach_id, company_id, other_company_id, resident_id, due_on }: Picture) => ({
  stage,
  coach_id,
  company_id,
  other_company_id,
  resident_id,
  due_on,
});

/** What is read, against the journal. A picture taken by an older version says what that version thought; `rebuild` renews it. */
const inPicture = (kind: AnyKind, { folded, shown }: Look): Found[] => {
  if (folded.sequence === 0) return shown !== null && shown.sequence > 0 ? [found('snapshotDiffersFromJournal', shown.sequence, 'nothing in the journal')] : [];
  if (shown === null) return [found('snapshotDiffersFromJournal', folded.sequence, 'nothing shown')];
  if (shown.sequence !== folded.sequence) return [found('snapshotDiffersFromJournal', shown.sequence, `journal folds to ${folded.sequence}`)];
  const right = takePicture(kind, folded);
  const state = upcast(kind, shown.state, shown.v);
  const differences: [Damage, string | null][] = [
    ['snapshotDiffersFromJournal', state === null ? UNREADABLE : firstDifference(state.state, right.state)],
    ['columnsDiffer', firstDifference(columnsOf(shown), columnsOf(right))],
    ['commitmentsDiffer', firstDifference(shown.commitments, right.commitments)],
  ];
  return differences.flatMap(([damage, detail]) => (detail === null ? [] : [found(damage, shown.sequence, detail)]));
};

/** The workflow against the journal; `before` is the last sequence that was in the journal before the workflow was asked. */
const inWorkflow = (kind: AnyKind, { folded, foldedTo, last, unreadable }: Look, standing: Standing | null, before: number): Found[] => {
  if (standing === null) return last > 0 ? [found('workflowMissing', last, 'not running')] : [];
  const recorded = standing.sequence - standing.unrecorded;
  if (last === 0) return recorded > 0 ? [found('workflowWithoutJournal', standing.sequence, 'nothing in the journal')] : [];
  if (before > standing.sequence) return [found('workflowBehindJournal', standing.sequence, `journal reaches ${before}`)];
  if (standing.sequence === 0) return []; // asked before its first event, which came since
  if (last < recorded) return [found('journalBehindWorkflow', last, `workflow has recorded ${recorded}`)];
  if (foldedTo === null || unreadable !== null || folded.sequence < standing.sequence) return [];
  const state = upcast(kind, standing.state, standing.v);
  const detail = state === null ? UNREADABLE : firstDifference(foldedTo.state, state.state);
  return detail === null ? [] : [found('journalDiffersFromWorkflow', standing.sequence, detail)];
};

const inStuck = ({ stuck }: Look, standing: Standing | null): Found[] => {
  const rows = stuck.map(({ code, sequence, detail }) =>
    found(code === 'diverged' ? 'divergence' : 'stuck', sequence, code === 'diverged' ? detail : `${code}: ${detail}`),
  );
  const reported = standing?.stuck ?? null;
  return reported === null || rows.length > 0 ? rows : [found('stuck', reported.sequence, `${reported.code}, not reported`)];
};

export const compare = (thing: ThingId, kind: AnyKind, look: Look, standing: Standing | null, before: number): Finding[] =>
  [...inJournal(look), ...inWorkflow(kind, look, standing, before), ...inPicture(kind, look), ...inStuck(look, standing)].map((one) => ({ thing, ...one }));
