import type { Owner } from '../actor.ts';
import type { Instant } from '../time/brands.ts';
import type { CompanyCommitmentKind } from './commitment-kinds.ts';
import type { KnownCompany } from './company.ts';

/** A promise before its ladder is taken into account. The id changes when the promise is made anew. */
export type Wait = { id: string; kind: CompanyCommitmentKind; owner: Owner; since: Instant; due: Instant };

export const adviserOf = ({ adviserId }: KnownCompany): Owner => ({ party: 'coach', id: adviserId });

export const latest = (first: Instant, ...others: Instant[]): Instant => others.reduce((last, other) => (other > last ? other : last), first);
export const earliest = (first: Instant, ...others: Instant[]): Instant => others.reduce((one, other) => (other < one ? other : one), first);
