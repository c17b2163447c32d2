import type { ArrangementKind } from '../vocabulary.ts';

/** What a company may hear of and so may own. Everything else could tell of somebody's health or benefit. */
export const companyHearsOf = (kind: ArrangementKind): boolean => kind === 'insurance';
