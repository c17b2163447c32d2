import type { AnyKind } from '#shared/domain/decider.ts';
import type { ThingId } from '#shared/domain/thing.ts';
import { nothingYet, type Folding } from '../journal/folding.ts';
import type { Query } from '../sql.ts';
import { takePicture } from './picture.ts';
import { lockSnapshot, makeSnapshot } from './statements.ts';

type LockedRow = { sequence: number; v: number; state: unknown };

/** Takes the thing's row lock until the transaction ends, making its row when it is new. */
export const lockThing = async (query: Query, kind: AnyKind, thing: ThingId): Promise<LockedRow> => {
  for (;;) {
    const [row] = await query<LockedRow>(lockSnapshot, [thing]);
    if (row !== undefined) return row;
    await query(makeSnapshot, [thing, kind.name, JSON.stringify(takePicture(kind, nothingYet(kind)))]);
  }
};

/** What was folded so far; the row may come from an older version of this program. */
export const foldingOf = (kind: AnyKind, { sequence, v, state }: LockedRow): Folding =>
  sequence === 0 ? nothingYet(kind) : { sequence, state: kind.upcastState(state, v) };
