import type { Instant } from '../../time/brands.ts';
import { startOfWorkingDay } from '../../time/working-time.ts';
import type { KnownCompany } from '../company.ts';

/** When the pause ends by itself: 09:00 of its day, or of the first working day after it. */
export const pauseEndsAt = ({ pausedUntil }: KnownCompany): Instant | null => (pausedUntil === null ? null : startOfWorkingDay(pausedUntil));

export function isPaused(company: KnownCompany, now: Instant): boolean {
  const endsAt = pauseEndsAt(company);
  return endsAt !== null && now < endsAt;
}
