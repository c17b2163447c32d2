/** One command for many routes. What was said in it is not kept here: every route keeps its own. `digest` tells a repeat from another one. */
export type BulkMove = { id: string; digest: string; keyId: string; command: string; by: string; routes: readonly string[] };

export type BulkMoves = {
  /** Keeps it once; the same id again changes nothing and answers what was kept first. */
  keep(bulk: BulkMove): Promise<BulkMove>;
  byId(id: string): Promise<BulkMove | null>;
};
