import { LEAD, type Owner } from '../../actor.ts';
import type { Instant } from '../../time/brands.ts';
import { dueWithin } from '../../time/due-within.ts';
import { companyPolicy } from '../policy.ts';

/** Who owns a promise after so many steps: its first owner, who is reminded, and then a lead. */
export function ownerAfter(first: Owner, step: number): Owner {
  if (step === 0) return first;
  return companyPolicy.ladder[step - 1]?.owner === 'adviser' ? first : LEAD;
}

/** When the next step is taken after step `step` was taken at `at`. */
export const nextStepAt = (step: number, at: Instant): Instant => dueWithin(at, companyPolicy.ladder[step]?.afterDays ?? companyPolicy.remindAgainDays);
