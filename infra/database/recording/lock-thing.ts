import type { AnyKind } from '#shared/domain/decider.ts';
import type { ThingId } from '#shared/domain/thing.ts';
import { nothingYet, type Folding } from '../journal/folding.ts';
import type { Query } from '../sql.ts';
import { takePicture } from './picture.ts';
import { lockSnapshot, makeSnapshot } from './statements.ts';

type LockedRow = { sequence: number; v: number; state: unknown };

/**
 * Takes the thing's row lock until the transaction ends, making its row when it is new, and gives what was folded so far. The `v` of the
 * snapshot may be older than this program: its state is upcast.
 */
export const lockThing = async (query: Query, kind: AnyKind, thing: ThingId): Promise<Folding> => {
  for (;;) {
    const [row] = await query<LockedRow>(lockSnapshot, [thing]);
    if (row !== undefined) return row.sequence === 0 ? nothingYet(kind) : { sequence: row.sequence, state: kind.upcastState(row.state, row.v) };
    await query(makeSnapshot, [thing, kind.name, JSON.stringify(takePicture(kind, nothingYet(kind)))]);
  }
};
