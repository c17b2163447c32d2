import { settled } from '../tell/tell.ts';
import type { Changes, EventMap } from './change.ts';
import type { Company, KnownCompany } from './company.ts';
import type { CompanyEvent, CompanyEventType } from './events.ts';
import { ladderChanges } from './ladder/evolve.ts';
import { admitted, membershipChanges } from './membership/evolve.ts';
import { openWaits } from './open-waits.ts';
import { placeChanges } from './places/evolve.ts';
import { profileChanges } from './profile/evolve.ts';
import { reservationChanges } from './reservations/evolve.ts';
import { tellChanges } from './tell/evolve.ts';

/** What each event changes; the compiler complains where a row is missing. */
const changes: Changes<CompanyEventType> = {
  ...membershipChanges,
  ...profileChanges,
  ...placeChanges,
  ...reservationChanges,
  ...ladderChanges,
  ...tellChanges,
};

const change = <Type extends CompanyEventType>(company: KnownCompany, type: Type, event: EventMap[Type]): KnownCompany => changes[type](company, event);

/** What then holds. Facts only; an event of a company that was never admitted changes nothing, but its admission. */
export function evolve(company: Company, event: CompanyEvent): Company {
  if (company.membership === null) return event.type === 'companyAdmitted' ? admitted(company, event) : company;
  return withoutOldClimbs(change({ ...company, tells: settled(company.tells) }, event.type, event));
}

/** A promise that was kept takes its ladder with it. */
function withoutOldClimbs(company: KnownCompany): KnownCompany {
  const climbed = Object.keys(company.climbs);
  if (climbed.length === 0) return company;
  const open = new Set(openWaits(company).map(({ id }) => id));
  if (climbed.every((id) => open.has(id))) return company;
  return { ...company, climbs: Object.fromEntries(Object.entries(company.climbs).filter(([id]) => open.has(id))) };
}
