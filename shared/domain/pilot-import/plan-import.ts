import type { CheckedRow } from './check-row.ts';

/** A resident who is registered; `hasRoute` once their route has begun. */
export type Registered = { identity: string; residentId: string; routeId: string; hasRoute: boolean };

/** What importing a row will do: register and begin, only begin for somebody registered before, or nothing. */
export type PlannedRow = CheckedRow & { plan: { do: 'register' } | { do: 'begin' | 'nothing'; residentId: string; routeId: string } };

/** Nobody is registered twice, and nobody's running route is touched. */
export function planImport(rows: readonly CheckedRow[], registered: readonly Registered[]): PlannedRow[] {
  const byIdentity = new Map(registered.map((resident) => [resident.identity, resident]));
  return rows.map((row) => {
    const there = byIdentity.get(row.identity);
    if (there === undefined) return { ...row, plan: { do: 'register' } };
    const { residentId, routeId, hasRoute } = there;
    return { ...row, plan: { do: hasRoute ? 'nothing' : 'begin', residentId, routeId } };
  });
}
