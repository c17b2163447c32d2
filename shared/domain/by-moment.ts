import type { Instant } from './time/brands.ts';

/** The order of commitments: by moment, then by id. */
export const byMoment = (a: { until: Instant; id: string }, b: { until: Instant; id: string }): number =>
  a.until < b.until ? -1 : a.until > b.until ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
