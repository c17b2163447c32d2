import type { AnyKind } from '#shared/domain/decider.ts';
import { kindOf, type ThingId } from '#shared/domain/thing.ts';
import type { Standing } from '#shared/ports/running-thing.ts';
import type { Database } from '../orm.ts';
import { compare } from './compare.ts';
import type { Finding } from './finding.ts';
import { lookAt } from './look-at.ts';
import { lastSequence } from './statements.ts';
import { knownThings } from './known-things.ts';

export type VerifyDeps = {
  db: Database;
  kinds: Readonly<Record<string, AnyKind>>;
  /** What the running workflow says of itself; null when it does not run. */
  standing: (thing: ThingId) => Promise<Standing | null>;
  /** Every thing that runs. */
  running?: () => AsyncIterable<ThingId> | Iterable<ThingId>;
};

/**
 * The order matters, since the system runs on: what was in the journal before the workflow was asked, the workflow knows; what the workflow
 * called recorded, the journal holds by the time it is read.
 */
const verifyThing = async ({ db, kinds, standing }: VerifyDeps, thing: ThingId): Promise<Finding[]> => {
  const kind = kinds[kindOf(thing)];
  if (kind === undefined) return [{ thing, damage: 'journalUnreadable', sequence: null, detail: 'unknown kind' }];
  const [end] = await db.sql.query<{ last: number }>(lastSequence, [thing]);
  const workflow = await standing(thing);
  const look = await lookAt(db, kind, thing, workflow?.sequence ?? null);
  return compare(thing, kind, look, workflow, end?.last ?? 0);
};

/** Compares journal, workflows and what is read, thing by thing, and names every damage. Changes nothing. */
export const verifyJournal = async (deps: VerifyDeps, progress: (thing: ThingId, findings: Finding[]) => void = () => undefined): Promise<Finding[]> => {
  const all: Finding[] = [];
  const seen = new Set<ThingId>();
  const check = async (thing: ThingId): Promise<void> => {
    if (seen.has(thing)) return;
    seen.add(thing);
    const findings = await verifyThing(deps, thing);
    all.push(...findings);
    progress(thing, findings);
  };
  for await (const thing of knownThings(deps.db)) await check(thing);
  for await (const thing of deps.running?.() ?? []) await check(thing);
  return all;
};
