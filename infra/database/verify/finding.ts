import type { ThingId } from '#shared/domain/thing.ts';

/** What can be wrong with a thing. Codes are stable. */
export const damages = [
  'gapInJournal',
  'journalUnreadable',
  'journalDiffersFromWorkflow',
  'journalBehindWorkflow',
  'workflowBehindJournal',
  'workflowMissing',
  'workflowWithoutJournal',
  'snapshotDiffersFromJournal',
  'columnsDiffer',
  'commitmentsDiffer',
  'divergence',
  'stuck',
] as const;
export type Damage = (typeof damages)[number];

/** `sequence`: where it was seen, null where that says nothing. `detail`: codes, numbers and field names only. */
export type Finding = { thing: ThingId; damage: Damage; sequence: number | null; detail: string };
