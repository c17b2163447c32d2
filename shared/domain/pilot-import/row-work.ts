import type { BrigadeRow } from './brigade.ts';
import type { CheckedRow } from './check-row.ts';

/** What taking over one row does, as plain JSON. Personal data: it is kept only until it is done. */
export type BrigadeWork = Omit<BrigadeRow, 'row' | 'identity'>;
export type RouteWork = Pick<CheckedRow, 'person' | 'coachId' | 'situation'> & { kind: 'route' };
export type RowWork = BrigadeWork | RouteWork;

/** The company on which a row depends: when taking that over failed, the row waits. Null where there is none. */
export const companyOfWork = (work: RowWork): string | null => (work.kind === 'route' ? work.situation.companyId : work.companyId);
