import type { Instant } from '../../time/brands.ts';
import type { Capacity, OfferedPlace } from '../commands.ts';
import type { KnownCompany } from '../company.ts';
import { periodProblem } from '../days.ts';
import type { CompanyRefusalCode } from '../refusal-codes.ts';

const MOST_PEOPLE = 500;

/** Hours a week: more than none, at most a full week. */
const hoursProblem = ({ atLeast, atMost }: OfferedPlace['hoursPerWeek']): CompanyRefusalCode | null =>
  Number.isFinite(atLeast) && Number.isFinite(atMost) && atLeast >= 1 && atLeast <= atMost && atMost <= 40 ? null : 'hoursOutOfRange';

const overlaps = (a: Capacity, b: Capacity): boolean => (b.until === null || a.from <= b.until) && (a.until === null || b.from <= a.until);

function capacityProblem(capacity: readonly Capacity[], now: Instant): CompanyRefusalCode | null {
  if (capacity.length === 0) return 'capacityInvalid';
  for (const { from, until, people } of capacity) {
    if (!Number.isInteger(people) || people < 1 || people > MOST_PEOPLE) return 'capacityInvalid';
    const problem = periodProblem(from, until, now);
    if (problem !== null) return problem;
  }
  return capacity.some((one, n) => capacity.slice(n + 1).some((other) => overlaps(one, other))) ? 'periodsOverlap' : null;
}

/** What is wrong with a place that is offered; null where nothing is. */
export function placeProblem({ sites }: KnownCompany, place: OfferedPlace, now: Instant): CompanyRefusalCode | null {
  if (!sites.some(({ siteId }) => siteId === place.siteId)) return 'siteUnknown';
  if (place.tasks.length === 0) return 'tasksMissing';
  return hoursProblem(place.hoursPerWeek) ?? capacityProblem(place.capacity, now);
}
