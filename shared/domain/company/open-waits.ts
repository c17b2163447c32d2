import type { KnownCompany } from './company.ts';
import { certificateWaits, leavingWaits, talkWaits } from './membership/commitments.ts';
import { placeWaits } from './places/commitments.ts';
import { contactWaits } from './profile/commitments.ts';
import { hasLeft } from './rule.ts';
import type { Wait } from './waits.ts';

/** The promises that somebody can be held to. After its last day a company owes nothing but places for those who are still there. */
export const openWaits = (company: KnownCompany): Wait[] =>
  hasLeft(company)
    ? leavingWaits(company)
    : [...talkWaits(company), ...leavingWaits(company), ...placeWaits(company), ...certificateWaits(company), ...contactWaits(company)];
