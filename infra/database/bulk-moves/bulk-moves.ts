import type { BulkMove, BulkMoves } from '#shared/ports/bulk-moves.ts';
import type { Database } from '../orm.ts';
import type { Statement } from '../sql.ts';

const statements = {
  /** `$1` id, `$2` digest, `$3` key, `$4` command, `$5` who, `$6` routes. */
  keep: {
    name: 'bulk-move-keep',
    text: `insert into bulk_move (id, digest, key_id, command, by, routes) values ($1, $2, $3, $4, $5, $6) on conflict (id) do nothing`,
  },
  /** `$1` id. */
  byId: { name: 'bulk-move-by-id', text: `select id, digest, key_id as "keyId", command, by, routes from bulk_move where id = $1` },
} satisfies Record<string, Statement>;

export const createBulkMoves = ({ db: { sql } }: { db: Database }): BulkMoves => {
  const byId = async (id: string): Promise<BulkMove | null> => (await sql.query<BulkMove>(statements.byId, [id]))[0] ?? null;
  return {
    byId,
    async keep(bulk) {
      await sql.query(statements.keep, [bulk.id, bulk.digest, bulk.keyId, bulk.command, bulk.by, bulk.routes]);
      return (await byId(bulk.id)) ?? bulk;
    },
  };
};
