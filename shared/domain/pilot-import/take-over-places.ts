import type { OfferedPlace } from '../company/commands.ts';
import type { Company, KnownCompany } from '../company/company.ts';
import type { BrigadeRow, KnownBrigade } from './brigade.ts';
import type { PlaceFacts } from './place-in-row.ts';
import { afterCommand, identity, type Objection, type Read } from './company-steps.ts';

type Described = Pick<OfferedPlace, 'siteId' | 'tasks' | 'hoursPerWeek'>;

/** Rows with the same site, work and hours are periods of one place. */
const descriptionOf = ({ siteId, tasks, hoursPerWeek: { atLeast, atMost } }: Described): string => identity(siteId, [...tasks].sort().join(), atLeast, atMost);

/** The places of a company, one for each description; the first of its rows offers it with all its periods. */
export function takeOverPlaces(
  rows: readonly Read<PlaceFacts>[],
  { companyId, state, brigade }: { companyId: string; state: Company; brigade: KnownBrigade },
  object: Objection,
): BrigadeRow[] {
  if (state.membership === null) return [];
  const placed = rows.flatMap(({ row, facts }) => {
    const siteId = siteOf(facts.postcode, state);
    if (siteId === null && facts.postcode === null) object('place', row, 'postcode', 'siteNeeded');
    else if (siteId === null) object('place', row, 'postcode', 'siteUnknown', facts.postcode ?? '');
    return siteId === null ? [] : [{ row, facts, siteId, description: descriptionOf({ ...facts, siteId }) }];
  });
  const offered = new Set(state.places.filter(({ withdrawnFrom }) => withdrawnFrom === null).map(descriptionOf));
  let now: Company = state;
  return [...Map.groupBy(placed, ({ description }) => description)].flatMap(([description, periods]) => {
    const isThere = offered.has(description);
    const place = placeOf(periods, brigade.idFor('place', companyId, description));
    const command = isThere || place === null ? null : ({ type: 'offerPlace', place } as const);
    const [first] = periods;
    if (command !== null && first !== undefined) {
      now = afterCommand(now, command, brigade, (sentence) => object('place', first.row, null, 'companyRefused', sentence));
    }
    return periods.map(({ row, facts }, n): BrigadeRow => {
      const what = { identity: identity('place', companyId, description, facts.capacity.from), command: n === 0 ? command : null };
      return { kind: 'place', row, companyId, isThere, company: null, people: [], ...what };
    });
  });
}

function placeOf(periods: readonly { facts: PlaceFacts; siteId: string }[], placeId: string): OfferedPlace | null {
  const [first] = periods;
  if (first === undefined) return null;
  const capacity = periods.map(({ facts }) => facts.capacity).toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return { placeId, siteId: first.siteId, tasks: first.facts.tasks, hoursPerWeek: first.facts.hoursPerWeek, capacity };
}

/** The site with this postcode, or the only one there is. */
const siteOf = (postcode: string | null, { sites }: KnownCompany): string | null =>
  (postcode === null ? (sites.length === 1 ? sites[0] : undefined) : sites.find(({ postcodeArea }) => postcodeArea === postcode))?.siteId ?? null;
