import type { AnyKind } from '#shared/domain/decider.ts';
import type { ThingId } from '#shared/domain/thing.ts';
import { foldJournal } from '../journal/fold-journal.ts';
import { kindOfThing } from '../journal/folding.ts';
import type { Database } from '../orm.ts';
import { lockThing } from '../recording/lock-thing.ts';
import { takePicture } from '../recording/picture.ts';
import { refresh } from '../recording/statements.ts';
import { knownThings } from '../verify/known-things.ts';
import { forgetSnapshot } from './statements.ts';

type RebuildDeps = { db: Database; kinds: Readonly<Record<string, AnyKind>> };

/** Under the lock that recording takes too: it waits for this thing only, and goes on from the new picture. */
const rebuildThing = ({ db, kinds }: RebuildDeps, thing: ThingId): Promise<number> => {
  const kind = kindOfThing(kinds, thing);
  return db.sql.transaction(async (query) => {
    await lockThing(query, kind, thing);
    const folded = await foldJournal(query, kind, thing);
    await query(refresh, [thing, JSON.stringify(takePicture(kind, folded))]);
    if (folded.sequence === 0) await query(forgetSnapshot, [thing]);
    return folded.sequence;
  });
};

/** Makes everything that is read anew from the journal, thing by thing, while the system runs. Returns how many things were done. */
export const rebuild = async (deps: RebuildDeps, progress: (thing: ThingId, sequence: number) => void = () => undefined): Promise<number> => {
  let done = 0;
  for await (const thing of knownThings(deps.db)) {
    progress(thing, await rebuildThing(deps, thing));
    done += 1;
  }
  return done;
};
